package org.mreza.web.practice.replication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.DatePoint;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.practice.replication.Replication;
import org.mreza.domain.practice.replication.ReplicationStage;
import org.mreza.domain.practice.replication.ReplicationStep;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.mreza.web.organization.PlaceReading;
import org.springframework.stereotype.Component;

/** Understands what was typed of a replication. */
@Component
class ReplicationReading {

    private final PlaceReading places;
    private final OrganizationQueries organizations;

    ReplicationReading(PlaceReading places, OrganizationQueries organizations) {
        this.places = places;
        this.organizations = organizations;
    }

    /** @throws RuleBroken at the name that nothing has */
    Replication.Who who(ReplicationForm form) {
        MunicipalityId municipality = form.getMunicipality() == null
                ? null
                : places.municipality(form.getMunicipalityId(), form.getMunicipality())
                        .orElseThrow(() -> RuleBroken.at("municipality", "organization.rule.place"));
        return new Replication.Who(municipality, organization(form));
    }

    /** The organization that was picked; else the one of exactly this name. */
    private @Nullable OrganizationId organization(ReplicationForm form) {
        String typed = form.getOrganization();
        if (typed == null) return null;
        if (form.getOrganizationId() != null) {
            OrganizationId picked = OrganizationId.of(form.getOrganizationId());
            if (organizations.byIds(List.of(picked)).containsKey(picked)) return picked;
        }
        List<OrganizationRow> found = organizations.suggestions(typed, 2);
        return found.stream()
                .filter(o -> found.size() == 1 || o.name().all().contains(typed))
                .map(OrganizationRow::id)
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("organization", "service.rule.organization"));
    }

    ReplicationStep step(ReplicationForm form, Reader reader) {
        String note = form.getNote();
        ReplicationStage stage = form.getStage();
        if (stage == null) throw RuleBroken.at("stage", "proposal.rule.choice");
        return new ReplicationStep(
                stage, since(form.getSince()), note == null ? null : LocalizedText.of(reader.language(), note));
    }

    private static DatePoint since(@Nullable String typed) {
        if (typed == null) return DatePoint.UNKNOWN;
        try {
            return DatePoint.of("since", PartialDateText.parse(typed));
        } catch (RuleBroken unreadable) {
            throw RuleBroken.at("since", "service.rule.date");
        }
    }
}
