package org.mreza.domain.practice.replication;

import java.util.Set;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.MunicipalityId;
import org.springframework.stereotype.Component;

/** Whose steps somebody may note, as far as that is known without asking the database. */
@Component
public class ReplicationTerritory {

    private final Gazetteer gazetteer;

    ReplicationTerritory(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    boolean knows(MunicipalityId municipality) {
        return gazetteer.municipality(municipality).isPresent();
    }

    boolean allows(Actor actor, MunicipalityId municipality) {
        return Access.allows(actor, Action.EDIT_SERVICE, gazetteer.within(Target.NETWORK, Set.of(municipality)));
    }

    /** Of a row in a list: it never offers what {@link ReplicationRights} refuses. */
    public boolean offers(Actor actor, ReplicationQueries.Row row) {
        MunicipalityId municipality = row.municipality();
        if (municipality != null && allows(actor, municipality)) return true;
        ReplicationQueries.Taker taker = row.organization();
        if (taker == null) return false;
        Target target = Target.of(taker.id());
        MunicipalityId seat = taker.seat();
        if (seat != null) target = gazetteer.within(target, Set.of(seat));
        boolean administration = taker.kind() == Organization.Kind.MUNICIPALITY_ADMINISTRATION;
        return Access.allows(
                actor,
                Action.EDIT_SERVICE,
                administration ? target : target.within(Set.of(), target.regions(), target.countries()));
    }
}
