package org.mreza.domain.practice.replication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/** Who takes over which service model. Everyone in the network may ask. */
public interface ReplicationQueries {

    /** Those who run it first, who stopped last; within a stage by name. */
    List<Row> of(String model, Actor actor);

    Optional<Row> find(ReplicationId id, Actor actor);

    /** Whether these are on the way with the model already. */
    boolean exists(String model, Replication.Who who);

    /** @param steps at least one, the last one coming last */
    record Row(
            ReplicationId id,
            int version,
            @Nullable MunicipalityId municipality,
            @Nullable Taker organization,
            List<ReplicationStep> steps) {

        public Row {
            steps = List.copyOf(steps);
        }

        /** Where they are now. */
        public ReplicationStep now() {
            return steps.get(steps.size() - 1);
        }

        /** What was before, the latest first. */
        public List<ReplicationStep> before() {
            List<ReplicationStep> before = new ArrayList<>(steps.subList(0, steps.size() - 1));
            Collections.reverse(before);
            return before;
        }
    }

    /** An organization that takes a model over. */
    record Taker(
            OrganizationId id,
            String slug,
            LocalizedText name,
            Organization.Kind kind,
            @Nullable MunicipalityId seat) {}
}
