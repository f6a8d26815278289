package org.mreza.web.directory.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Admission;
import org.mreza.domain.directory.Capacity;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.directory.DatePoint;
import org.mreza.domain.directory.Eligibility;
import org.mreza.domain.directory.LegalBasis;
import org.mreza.domain.directory.Offer;
import org.mreza.domain.directory.ProjectTie;
import org.mreza.domain.directory.ServiceProfile;
import org.mreza.domain.directory.ServiceStatus;
import org.mreza.domain.directory.Stages;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.shared.Aliases;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.ServiceId;

/** Turns what was typed into what is told of a service; goes on after what it cannot understand. */
final class ProfileReading {

    private final ServiceForm form;
    private final MoreForm more;
    private final ServiceProfile before;
    private final EntryErrors errors;
    private final Language language;

    /** @param before what was saved: texts keep the languages that the form does not show */
    ProfileReading(ServiceForm form, @Nullable ServiceProfile before, EntryErrors errors) {
        this.form = form;
        this.more = form.getMore();
        this.language = Objects.requireNonNullElse(form.getLanguage(), Language.EN);
        this.before = before == null ? ServiceProfile.of(Offer.of(LocalizedText.of(language, "-"), "")) : before;
        this.errors = errors;
    }

    /** @param today of readers: the day of a capacity that says none */
    ServiceProfile read(@Nullable ProjectId project, LocalDate today) {
        return new ServiceProfile(
                errors.read("name", this::offer, before.offer()),
                errors.read("more.eligibility", this::eligibility, before.eligibility()),
                errors.read("application", this::admission, before.admission()),
                errors.read("more.legalAct", this::legalBasis, before.legalBasis()),
                errors.read("more.projectUntil", () -> project(project), before.project()),
                errors.read("places", () -> capacity(today), before.capacity()),
                errors.read("more.until", this::status, before.status()),
                errors.read("more.website", this::reach, before.reach()));
    }

    private Offer offer() {
        Map<Language, String> names = new EnumMap<>(Language.class);
        form.getNames().forEach((in, text) -> {
            if (text != null) names.put(in, text);
        });
        names.put(language, Objects.requireNonNull(form.getName()));
        return new Offer(
                LocalizedText.of(language, names),
                new Aliases(Typed.aliases(
                        more.getAliases(), before.offer().aliases().all())),
                text(form.getDescription(), before.offer().description()),
                Objects.requireNonNull(form.getType()),
                more.getModel(),
                more.getTags());
    }

    private Eligibility eligibility() {
        return new Eligibility(
                form.getTargetGroups(),
                form.getLanguages(),
                text(more.getEligibility(), before.eligibility().text()),
                Typed.number("minAge", more.getMinAge()),
                Typed.number("maxAge", more.getMaxAge()));
    }

    private Admission admission() {
        Admission told = before.admission();
        return new Admission(
                Objects.requireNonNullElse(form.getCost(), Cost.NOT_STATED),
                text(more.getCostNote(), told.costNote()),
                text(form.getApplication(), told.application()),
                text(more.getRequiredDocuments(), told.requiredDocuments()));
    }

    private LegalBasis legalBasis() {
        LegalBasis told = before.legalBasis();
        return new LegalBasis(
                text(more.getLegalAct(), told.act()),
                more.getLegalNumber(),
                Typed.number("legalYear", more.getLegalYear()),
                text(more.getLegalIssuer(), told.issuer()),
                text(more.getAccreditation(), told.accreditation()));
    }

    private ProjectTie project(@Nullable ProjectId project) {
        DatePoint until = Typed.point("projectUntil", more.getProjectUntil());
        return new ProjectTie(project, project == null ? DatePoint.UNKNOWN : until, stages());
    }

    private Stages stages() {
        return new Stages(
                more.getStage(),
                Typed.point("concept", more.getConcept()),
                Typed.point("funded", more.getFunded()),
                Typed.point("implemented", more.getImplemented()));
    }

    private Capacity capacity(LocalDate today) {
        Capacity told = new Capacity(
                Typed.number("places", form.getPlaces()),
                Typed.number("placesFree", form.getPlacesFree()),
                Typed.number("waiting", form.getWaiting()),
                Typed.day("capacityAsOf", form.getCapacityAsOf()));
        if (!told.isStated()) return Capacity.NOT_STATED;
        return told.asOf() != null ? told : new Capacity(told.places(), told.free(), told.waiting(), today);
    }

    private ServiceStatus status() {
        String successor = more.getSuccessor();
        return new ServiceStatus(
                Objects.requireNonNullElse(more.getStatus(), ServiceStatus.Phase.ACTIVE),
                Typed.point("since", more.getSince()),
                Typed.point("until", more.getUntil()),
                successor == null ? null : ServiceId.of(successor));
    }

    private Reach reach() {
        return Reach.of(more.getWebsite(), more.getEmail(), more.getPhone());
    }

    private @Nullable LocalizedText text(@Nullable String typed, @Nullable LocalizedText told) {
        return Typed.text(typed, language, told);
    }
}
