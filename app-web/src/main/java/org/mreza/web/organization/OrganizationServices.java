package org.mreza.web.organization;

import java.util.ArrayList;
import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServiceQueries;
import org.mreza.domain.directory.ServiceRole;
import org.mreza.domain.directory.ServiceStatus;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.web.directory.PlaceView;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** The services that an organization has to do with, for its page. */
@Component
class OrganizationServices {

    private final ServiceQueries services;
    private final Vocabularies vocabularies;

    OrganizationServices(ServiceQueries services, Vocabularies vocabularies) {
        this.services = services;
        this.vocabularies = vocabularies;
    }

    /** Those that it does the same for. */
    public record Group(ServiceRole role, List<Line> lines) {}

    /** One of them. */
    public record Line(
            NameView name, String href, String type, ServiceStatus.Phase phase, boolean fictitious, boolean lapsed) {}

    List<Group> of(OrganizationId organization, Actor actor, Reader reader) {
        List<ServiceQueries.ServiceInRole> found = services.of(organization, actor, reader.language());
        List<Group> groups = new ArrayList<>();
        for (ServiceRole role : ServiceRole.values()) {
            List<Line> lines = found.stream()
                    .filter(s -> s.roles().contains(role))
                    .map(s -> line(s, reader))
                    .toList();
            if (!lines.isEmpty()) groups.add(new Group(role, lines));
        }
        return groups;
    }

    /** The locations that it keeps, in one line each, with the address where each is edited. */
    List<Option> locations(OrganizationId organization, Actor actor, Reader reader) {
        return services.locations(organization, actor, reader.language()).stream()
                .map(l -> new Option("/locations/" + l.id() + "/edit", PlaceView.line(l.profile(), reader)))
                .toList();
    }

    private Line line(ServiceQueries.ServiceInRole row, Reader reader) {
        return new Line(
                NameView.of(row.service().name(), reader),
                "/services/" + row.service().slug(),
                vocabularies.type(row.type()).map(t -> reader.text(t.name())).orElse(row.type()),
                row.phase(),
                row.fictitious(),
                row.lapsesOn() != null && row.lapsesOn().isBefore(reader.now().toLocalDate()));
    }
}
