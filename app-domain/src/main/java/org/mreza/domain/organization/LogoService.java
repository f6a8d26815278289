package org.mreza.domain.organization;

import java.time.Clock;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the logos of organizations. */
@Service
@Transactional
public class LogoService {

    private final OrganizationService organizations;
    private final OrganizationLogos logos;
    private final Audit audit;
    private final Clock clock;

    LogoService(OrganizationService organizations, OrganizationLogos logos, Audit audit, Clock clock) {
        this.organizations = organizations;
        this.logos = logos;
        this.audit = audit;
        this.clock = clock;
    }

    /** Before anything that was sent is looked at. */
    @Transactional(readOnly = true)
    public void require(String slug, Actor actor) {
        organizations.editable(slug, actor);
    }

    /** @param png made anew by us, never the bytes that somebody sent */
    public void put(String slug, byte[] png, Actor actor) {
        Organization organization = organizations.editable(slug, actor);
        logos.put(organization.id(), png, clock.instant());
        audit.changed(
                actor, Subject.of("organization", organization.id()), Map.of(), Map.of("logo", png.length + " B"));
    }

    public void remove(String slug, Actor actor) {
        Organization organization = organizations.editable(slug, actor);
        logos.remove(organization.id());
        audit.changed(actor, Subject.of("organization", organization.id()), Map.of("logo", "PNG"), Map.of());
    }
}
