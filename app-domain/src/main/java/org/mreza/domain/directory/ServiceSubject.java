package org.mreza.domain.directory;

import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.SubjectAccess;
import org.mreza.domain.shared.ServiceId;
import org.springframework.stereotype.Component;

/** The history of a service is for everybody in the network. */
@Component
class ServiceSubject implements SubjectAccess {

    private final ServiceQueries queries;

    ServiceSubject(ServiceQueries queries) {
        this.queries = queries;
    }

    @Override
    public String type() {
        return "service";
    }

    @Override
    public Optional<Shown> find(Actor actor, String id) {
        return queries.name(ServiceId.of(id))
                .map(s -> new Shown(s.name().forReader(actor.language()), "/services/" + s.slug()));
    }
}
