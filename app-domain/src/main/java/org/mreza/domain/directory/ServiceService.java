package org.mreza.domain.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.draft.Submissions;
import org.mreza.domain.provenance.Chronicle;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.ServiceId;
import org.mreza.domain.shared.Slug;
import org.mreza.domain.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters services into the directory and keeps them. */
@Service
@Transactional
public class ServiceService {

    private final SocialServices services;
    private final ServiceSlugs slugs;
    private final Keeping keeping;
    private final Writing writing;
    private final Submissions submissions;
    private final Chronicle chronicle;
    private final Clock clock;

    ServiceService(
            SocialServices services,
            ServiceSlugs slugs,
            Keeping keeping,
            Writing writing,
            Submissions submissions,
            Chronicle chronicle,
            Clock clock) {
        this.services = services;
        this.slugs = slugs;
        this.keeping = keeping;
        this.writing = writing;
        this.submissions = submissions;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * Enters a service of the organization.
     *
     * @param submissionKey of the form; sent again it leads to the same service
     */
    public ServiceId enter(OrganizationId keeper, ServiceEdit edit, UUID submissionKey, Actor actor) {
        keeping.require(actor, keeper);
        return ServiceId.of(submissions.once(
                submissionKey, actor, () -> add(keeper, edit, actor).id().toString()));
    }

    private SocialService add(OrganizationId keeper, ServiceEdit edit, Actor actor) {
        Instant now = clock.instant();
        ServiceProfile profile = checked(edit.profile());
        SocialService service = SocialService.open(
                ServiceId.next(), slugs.free(slug(profile.offer().name())), keeper, profile, now);
        writing.lists(service, edit, actor, now);
        SocialService saved = services.saveAndFlush(service);
        chronicle.created(actor, Subject.of("service", saved.id()), ServiceField.moment(saved));
        return saved;
    }

    private ServiceProfile checked(ServiceProfile told) {
        ServiceId successor = told.status().succeededBy();
        if (successor != null && !services.existsById(successor))
            throw RuleBroken.at("successor", "service.rule.successor");
        return writing.checked(told);
    }

    /** A name without letters that Latin knows is read in English, if it is told in English. */
    private static String slug(LocalizedText name) {
        String own = Slug.of(name.original());
        return own.length() > 1 ? own : name.in(Language.EN).map(Slug::of).orElse(own);
    }

    /**
     * Replaces what is told of it.
     *
     * @param version that the form was opened with
     * @throws StaleVersion when somebody saved it since
     */
    public void edit(ServiceId id, int version, ServiceEdit edit, Actor actor) {
        change(id, version, actor, service -> {
            Instant now = clock.instant();
            service.edit(checked(edit.profile()), now);
            writing.lists(service, edit, actor, now);
        });
    }

    /** @param successor what it became, if anything */
    public void close(ServiceId id, int version, DatePoint until, @Nullable ServiceId successor, Actor actor) {
        if (successor != null && !services.existsById(successor))
            throw RuleBroken.at("successor", "service.rule.successor");
        change(id, version, actor, service -> service.close(until, successor, clock.instant()));
    }

    public void reopen(ServiceId id, int version, Actor actor) {
        change(id, version, actor, service -> service.reopen(clock.instant()));
    }

    /** The service, for an actor who may edit it. */
    @Transactional(readOnly = true)
    public SocialService editable(String slug, Actor actor) {
        SocialService service = services.findBySlug(slug).orElseThrow(NotFound::new);
        keeping.require(actor, service.organization());
        return service;
    }

    /** Whether the actor may enter services of the organization, and edit those that it keeps. */
    @Transactional(readOnly = true)
    public boolean mayKeep(OrganizationId keeper, Actor actor) {
        return keeping.allows(actor, keeper);
    }

    /** @throws org.mreza.domain.access.Refused when the actor may not enter services of the organization */
    @Transactional(readOnly = true)
    public void requireKeeping(OrganizationId keeper, Actor actor) {
        keeping.require(actor, keeper);
    }

    private void change(ServiceId id, int version, Actor actor, Consumer<SocialService> verb) {
        SocialService service = services.findById(id).orElseThrow(NotFound::new);
        keeping.require(actor, service.organization());
        if (!Objects.equals(service.version(), version)) throw new StaleVersion("service", id);
        Chronicle.Moment before = ServiceField.moment(service);
        verb.accept(service);
        services.save(service);
        chronicle.changed(actor, Subject.of("service", id), before, ServiceField.moment(service), Source.edit(actor));
    }
}
