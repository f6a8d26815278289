package org.mreza.web.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.report.Territories;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Understands what a report is asked for; what cannot be understood becomes an error at its field. */
@Component
class ReportScopes {

    private static final int LONGEST_DATE = 100;

    private final Territories territories;

    ReportScopes(Territories territories) {
        this.territories = territories;
    }

    /** The scope; empty with errors, or without any when no territory was chosen. */
    Optional<ReportScope> read(ReportForm form, Errors errors) {
        List<MunicipalityId> municipalities = municipalities(form, errors);
        PartialDate from = date(form.getFrom(), "from", errors);
        PartialDate to = date(form.getTo(), "to", errors);
        ProjectId project = project(form.getProject(), errors);
        if (errors.hasErrors() || municipalities.isEmpty()) return Optional.empty();
        return Optional.ofNullable(at(
                "to",
                errors,
                () -> new ReportScope(
                        country(form.getRegion()), region(form.getRegion()), municipalities, from, to, project)));
    }

    private List<MunicipalityId> municipalities(ReportForm form, Errors errors) {
        String code = form.getRegion();
        if (code == null) return chosen(form, errors);
        List<MunicipalityId> all = territories.municipalitiesOf(code).orElse(List.of());
        if (all.isEmpty()) errors.rejectValue("region", "report.error.region");
        return all;
    }

    private List<MunicipalityId> chosen(ReportForm form, Errors errors) {
        List<MunicipalityId> chosen = form.getMunicipality().stream()
                .flatMap(code -> Stream.of(code.split(",")))
                .filter(code -> !code.isBlank())
                .map(code -> MunicipalityId.of(code.strip()))
                .distinct()
                .toList();
        if (!territories.areKnown(chosen)) errors.rejectValue("region", "report.error.municipality");
        return chosen;
    }

    private static @Nullable PartialDate date(@Nullable String text, String field, Errors errors) {
        if (text == null) return null;
        String typed = text.substring(0, Math.min(text.length(), LONGEST_DATE));
        return at(field, errors, () -> PartialDateText.parse(typed));
    }

    private static @Nullable ProjectId project(@Nullable String id, Errors errors) {
        if (id == null) return null;
        try {
            return new ProjectId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            errors.rejectValue("project", "report.error.project");
            return null;
        }
    }

    private @Nullable CountryId country(@Nullable String code) {
        return code == null ? null : territories.country(code).map(c -> c.id()).orElse(null);
    }

    private @Nullable RegionId region(@Nullable String code) {
        return code == null ? null : territories.region(code).map(r -> r.id()).orElse(null);
    }

    /** What is no date or no period becomes an error of its field. */
    private static <T> @Nullable T at(String field, Errors errors, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (RuleBroken broken) {
            String named = broken.field();
            if (named == null) errors.rejectValue(field, "report.error.date");
            else errors.rejectValue(named, broken.messageKey());
            return null;
        }
    }
}
