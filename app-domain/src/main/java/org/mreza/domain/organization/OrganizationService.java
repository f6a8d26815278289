package org.mreza.domain.organization;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.draft.Submissions;
import org.mreza.domain.provenance.Chronicle;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers and keeps the organizations of the network. */
@Service
@Transactional
public class OrganizationService {

    private final Organizations organizations;
    private final Registering registering;
    private final OrganizationQueries queries;
    private final Submissions submissions;
    private final Chronicle chronicle;
    private final Clock clock;

    OrganizationService(
            Organizations organizations,
            Registering registering,
            OrganizationQueries queries,
            Submissions submissions,
            Chronicle chronicle,
            Clock clock) {
        this.organizations = organizations;
        this.registering = registering;
        this.queries = queries;
        this.submissions = submissions;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * Registers an organization; by a coordinator of its territory or an administrator.
     *
     * @param submissionKey of the form; sent again it leads to the same organization
     */
    public OrganizationId register(OrganizationEdit edit, UUID submissionKey, Actor actor) {
        registering.require(actor, edit.profile());
        return OrganizationId.of(submissions.once(
                submissionKey, actor, () -> registering.add(edit, actor).id().toString()));
    }

    /**
     * Registers an organization unless it may be one that is here already.
     *
     * @throws LooksAlike when some are named nearly like it
     */
    public OrganizationId registerUnlessAlike(OrganizationEdit edit, UUID submissionKey, Actor actor) {
        registering.require(actor, edit.profile());
        return OrganizationId.of(submissions.once(submissionKey, actor, () -> {
            List<OrganizationRow> alike = queries.similar(edit.profile().name());
            if (!alike.isEmpty()) throw new LooksAlike(alike);
            return registering.add(edit, actor).id().toString();
        }));
    }

    /**
     * Replaces what is told of it.
     *
     * @param version that the form was opened with
     * @throws StaleVersion when somebody saved it since
     */
    public void edit(OrganizationId id, int version, OrganizationEdit edit, Actor actor) {
        change(id, version, actor, organization -> registering.write(organization, edit));
    }

    public void close(OrganizationId id, int version, Actor actor) {
        change(id, version, actor, organization -> organization.close(clock.instant()));
    }

    public void reopen(OrganizationId id, int version, Actor actor) {
        change(id, version, actor, organization -> organization.reopen(clock.instant()));
    }

    public void publish(OrganizationId id, int version, Actor actor) {
        change(id, version, actor, organization -> organization.publish(clock.instant()));
    }

    public void withdraw(OrganizationId id, int version, Actor actor) {
        change(id, version, actor, organization -> organization.withdraw(clock.instant()));
    }

    /** The organization, for an actor who may edit it. */
    @Transactional(readOnly = true)
    public Organization editable(String slug, Actor actor) {
        Organization organization = organizations.findBySlug(slug).orElseThrow(NotFound::new);
        Access.require(actor, Action.EDIT_ORGANIZATION, registering.target(organization));
        organization.contacts();
        return organization;
    }

    /** Whether the actor may edit it. */
    @Transactional(readOnly = true)
    public boolean mayEdit(OrganizationRow organization, Whereabouts place, Actor actor) {
        return Access.allows(
                actor, Action.EDIT_ORGANIZATION, registering.target(organization.id(), organization.kind(), place));
    }

    /** The organization as what an action is done to: for what else it keeps. */
    @Transactional(readOnly = true)
    public Target target(OrganizationId id) {
        return registering.target(registering.existing(id));
    }

    private void change(OrganizationId id, int version, Actor actor, Consumer<Organization> verb) {
        Organization organization = organizations.findById(id).orElseThrow(NotFound::new);
        Access.require(actor, Action.EDIT_ORGANIZATION, registering.target(organization));
        if (!Objects.equals(organization.version(), version)) throw new StaleVersion("organization", id);
        Chronicle.Moment before = OrganizationField.moment(organization);
        verb.accept(organization);
        organizations.save(organization);
        chronicle.changed(
                actor,
                Subject.of("organization", id),
                before,
                OrganizationField.moment(organization),
                Source.edit(actor));
    }
}
