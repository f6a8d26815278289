package org.mreza.domain.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;

/** A service in words that a history can compare. */
final class ServiceFacts {

    private final Map<String, String> facts = new LinkedHashMap<>();

    private ServiceFacts() {}

    static Map<String, String> of(SocialService service) {
        ServiceFacts facts = new ServiceFacts();
        ServiceProfile profile = service.profile();
        facts.offer(profile.offer());
        facts.people(profile.eligibility(), profile.admission());
        facts.footing(profile.legalBasis(), profile.project());
        facts.life(profile.status(), profile.capacity());
        facts.put("website", profile.reach().website());
        facts.put("email", profile.reach().email());
        facts.put("phone", profile.reach().phone());
        facts.put("confirmedAt", service.confirmation().at());
        facts.put("confirmationDays", service.confirmation().days());
        facts.lists(service);
        return facts.facts;
    }

    private void offer(Offer offer) {
        offer.name().texts().forEach((language, text) -> put("name." + language.tag(), text));
        put("aliases", joined(offer.aliases().all().stream().map(Alias::text).toList()));
        put("serviceType", offer.type());
        put("model", offer.model());
        put("tags", joined(offer.tags()));
        put("description", offer.description());
    }

    private void people(Eligibility eligibility, Admission admission) {
        put("targetGroups", joined(eligibility.targetGroups()));
        put("languages", joined(eligibility.languages()));
        put("eligibility", eligibility.text());
        put("minAge", eligibility.minAge());
        put("maxAge", eligibility.maxAge());
        put("cost", admission.cost());
        put("costNote", admission.costNote());
        put("application", admission.application());
        put("requiredDocuments", admission.requiredDocuments());
    }

    private void footing(LegalBasis basis, ProjectTie project) {
        put("legalAct", basis.act());
        put("legalNumber", basis.number());
        put("legalYear", basis.year());
        put("legalIssuer", basis.issuer());
        put("accreditation", basis.accreditation());
        put("project", project.project());
        put("projectUntil", date(DatePoint.orUnknown(project.until())));
        put("stage", stages(project.stages()));
    }

    private static String stages(@Nullable Stages stages) {
        if (stages == null) return "";
        return joined(stages.steps().stream()
                .filter(Stages.Step::reached)
                .map(step -> {
                    String since = date(step.since());
                    return since == null ? step.stage().name() : step.stage() + " " + since;
                })
                .toList());
    }

    private void life(ServiceStatus status, Capacity capacity) {
        put("status", status.phase());
        put("since", date(DatePoint.orUnknown(status.since())));
        put("until", date(DatePoint.orUnknown(status.until())));
        put("succeededBy", status.succeededBy());
        put("places", capacity.places());
        put("placesFree", capacity.free());
        put("waiting", capacity.waiting());
        put("capacityAsOf", capacity.asOf());
    }

    private void lists(SocialService service) {
        put(
                "organizations",
                joined(service.organizations().stream()
                        .map(o -> o.role() + " " + o.organization())
                        .sorted()
                        .toList()));
        put(
                "areas",
                joined(service.areas().stream().map(ServiceFacts::area).sorted().toList()));
        put(
                "contacts",
                joined(service.contacts().stream().map(c -> c.job().original()).toList()));
        put(
                "locations",
                joined(service.places().stream()
                        .map(p -> p.location() + " ×" + p.schedules().size())
                        .toList()));
    }

    private static String area(ServiceArea area) {
        return area.settlement() == null ? area.area().code() : area.area().code() + " " + area.settlement();
    }

    private static @Nullable String date(DatePoint point) {
        PartialDate date = point.date();
        return date == null ? null : PartialDateText.format(date, Language.EN);
    }

    private static String joined(List<String> words) {
        return String.join("; ", words);
    }

    private void put(String fact, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) facts.put(fact, value.toString());
    }
}
