package org.mreza.domain.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/** The third part of a meeting's record: what each institution presented, and which obstacles were raised. */
public record Said(List<Remark> remarks, List<ChallengeId> challenges) {

    public Said {
        remarks = List.copyOf(remarks);
        challenges = challenges.stream().distinct().toList();
    }

    /**
     * What one of them said; by an organization, for a municipality, or by a function alone ("Project coordinator").
     *
     * @param id of the statement that it was before; null for a new one
     */
    public record Remark(
            @Nullable UUID id,
            @Nullable OrganizationId organization,
            @Nullable MunicipalityId municipality,
            @Nullable String speaker,
            String text) {}
}
