package org.mreza.web.directory.entry;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Capacity;
import org.mreza.domain.directory.DatePoint;
import org.mreza.domain.directory.LegalBasis;
import org.mreza.domain.directory.Offer;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceProfile;
import org.mreza.domain.directory.ServiceStatus;
import org.mreza.domain.directory.Stages;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.web.frame.Reader;

/** Writes what is told of a service into the form. */
final class ProfileFilling {

    private ProfileFilling() {}

    static void fill(ServiceForm form, ServicePage page, Reader reader) {
        ServiceProfile profile = page.profile();
        offer(form, profile.offer());
        people(form, profile);
        capacity(form, profile.capacity(), reader);
        legal(form.getMore(), profile.legalBasis());
        life(form.getMore(), profile.status(), reader);
        MoreForm more = form.getMore();
        if (page.ties().project() != null) {
            more.setProject(page.ties().project().original());
            more.setProjectId(String.valueOf(profile.project().project()));
        }
        more.setProjectUntil(date(profile.project().until(), reader));
        stages(more, profile.project().stages(), reader);
        more.setWebsite(profile.reach().website());
        more.setEmail(profile.reach().email());
        more.setPhone(profile.reach().phone());
    }

    private static void offer(ServiceForm form, Offer offer) {
        Language language = offer.name().source();
        form.setLanguage(language);
        form.setName(offer.name().original());
        offer.name().texts().forEach((in, text) -> {
            if (in != language) form.getNames().put(in, text);
        });
        form.setType(offer.type());
        form.setDescription(original(offer.description()));
        form.getMore().setModel(offer.model());
        form.getMore().setTags(new ArrayList<>(offer.tags()));
        String aliases = offer.aliases().all().stream().map(Alias::text).collect(Collectors.joining("\n"));
        form.getMore().setAliases(aliases.isEmpty() ? null : aliases);
    }

    private static void people(ServiceForm form, ServiceProfile profile) {
        form.setTargetGroups(new ArrayList<>(profile.eligibility().targetGroups()));
        form.setLanguages(new ArrayList<>(profile.eligibility().languages()));
        form.setCost(profile.admission().cost());
        form.setApplication(original(profile.admission().application()));
        MoreForm more = form.getMore();
        more.setEligibility(original(profile.eligibility().text()));
        more.setMinAge(figures(profile.eligibility().minAge()));
        more.setMaxAge(figures(profile.eligibility().maxAge()));
        more.setCostNote(original(profile.admission().costNote()));
        more.setRequiredDocuments(original(profile.admission().requiredDocuments()));
    }

    private static void capacity(ServiceForm form, Capacity capacity, Reader reader) {
        form.setPlaces(figures(capacity.places()));
        form.setPlacesFree(figures(capacity.free()));
        form.setWaiting(figures(capacity.waiting()));
        form.setCapacityAsOf(capacity.asOf() == null ? null : reader.date(capacity.asOf()));
    }

    private static void legal(MoreForm more, LegalBasis basis) {
        more.setLegalAct(original(basis.act()));
        more.setLegalNumber(basis.number());
        more.setLegalYear(figures(basis.year()));
        more.setLegalIssuer(original(basis.issuer()));
        more.setAccreditation(original(basis.accreditation()));
    }

    private static void life(MoreForm more, ServiceStatus status, Reader reader) {
        more.setStatus(status.phase());
        more.setSince(date(status.since(), reader));
        more.setUntil(date(status.until(), reader));
        more.setSuccessor(
                status.succeededBy() == null ? null : status.succeededBy().toString());
    }

    private static void stages(MoreForm more, @Nullable Stages stages, Reader reader) {
        if (stages == null) return;
        more.setStage(stages.reached());
        more.setConcept(date(stages.concept(), reader));
        more.setFunded(date(stages.funded(), reader));
        more.setImplemented(date(stages.implemented(), reader));
    }

    private static @Nullable String original(@Nullable LocalizedText text) {
        return text == null ? null : text.original();
    }

    private static @Nullable String figures(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String date(@Nullable DatePoint point, Reader reader) {
        PartialDate date = point == null ? null : point.date();
        return date == null ? null : PartialDateText.format(date, reader.language());
    }
}
