package org.mreza.web.meeting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.web.frame.Reader;

/** How what a record names by id is called, in the reader's words; empty for what is not known. */
record KnownNames(
        Reader reader,
        Map<OrganizationId, OrganizationRow> organizations,
        Map<SeriesId, LocalizedText> series,
        Map<ProjectId, LocalizedText> projects,
        Map<ChallengeId, LocalizedText> challenges,
        Map<PersonId, String> persons) {

    String of(OrganizationId id) {
        OrganizationRow row = organizations.get(id);
        return row == null ? "" : reader.text(row.name());
    }

    String of(SeriesId id) {
        return reader.text(series.get(id));
    }

    String of(ProjectId id) {
        return reader.text(projects.get(id));
    }

    String of(ChallengeId id) {
        return reader.text(challenges.get(id));
    }

    String of(PersonId id) {
        return persons.getOrDefault(id, "");
    }

    String of(@Nullable PartialDate date) {
        return date == null ? "" : PartialDateText.format(date, reader.language());
    }
}
