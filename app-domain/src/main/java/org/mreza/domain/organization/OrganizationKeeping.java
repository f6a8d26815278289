package org.mreza.domain.organization;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.provenance.Chronicle;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.domain.provenance.RecordKeeping;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps organizations for those who know them as records only. */
@Component
@Transactional
class OrganizationKeeping implements RecordKeeping {

    private final Organizations organizations;
    private final Registering registering;
    private final OtherFields fields;
    private final Chronicle chronicle;
    private final Audit audit;
    private final Clock clock;

    OrganizationKeeping(
            Organizations organizations,
            Registering registering,
            OtherFields fields,
            Chronicle chronicle,
            Audit audit,
            Clock clock) {
        this.organizations = organizations;
        this.registering = registering;
        this.fields = fields;
        this.chronicle = chronicle;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "organization";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptRecord> find(Subject record) {
        return organizations.findById(OrganizationId.of(record.id())).map(o -> kept(record, o));
    }

    private KeptRecord kept(Subject record, Organization o) {
        return new KeptRecord(
                record, "/organizations/" + o.slug(), o.profile().name(), o.id(), o.confirmation(), fields.of(o));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> bySlug(String slug) {
        return organizations.findBySlug(slug).map(o -> Subject.of(type(), o.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<FieldKey, String> read(Subject record, Map<FieldKey, String> typed) {
        OrganizationProfile told = existing(record).profile();
        Map<FieldKey, String> read = new LinkedHashMap<>();
        typed.forEach((key, value) -> read.put(key, key.at(() -> read(told, key, value))));
        return read;
    }

    private String read(OrganizationProfile told, FieldKey key, String value) {
        OrganizationProfile changed = registering.inKnownPlaces(fields.write(told, key, value.strip()));
        return fields.read(changed, key, value.strip());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean allows(Subject record, Actor actor) {
        return Access.allows(actor, Action.EDIT_ORGANIZATION, registering.target(existing(record)));
    }

    @Override
    public void write(Subject record, Map<FieldKey, String> values, Source source, Actor actor) {
        Organization organization = existing(record);
        Access.require(actor, Action.EDIT_ORGANIZATION, registering.target(organization));
        Chronicle.Moment before = fields.moment(organization);
        OrganizationProfile told = organization.profile();
        for (Map.Entry<FieldKey, String> value : values.entrySet())
            told = fields.write(told, value.getKey(), value.getValue());
        organization.edit(registering.inKnownPlaces(told), clock.instant());
        organizations.save(organization);
        fields.keep(organization, values);
        chronicle.changed(actor, record, before, fields.moment(organization), source);
    }

    @Override
    public void confirm(Subject record, Actor actor) {
        Organization organization = existing(record);
        Access.require(actor, Action.EDIT_ORGANIZATION, registering.target(organization));
        confirm(record, organization, actor, now -> organization.confirm(actor.name(), now));
    }

    @Override
    public void confirmByLink(Subject record) {
        Organization organization = existing(record);
        confirm(record, organization, null, now -> organization.confirm(null, now));
    }

    private void confirm(Subject record, Organization organization, @Nullable Actor actor, Consumer<Instant> verb) {
        Map<String, String> before = organization.facts();
        verb.accept(clock.instant());
        organizations.save(organization);
        audit.changed(actor, record, before, organization.facts());
    }

    private Organization existing(Subject record) {
        return organizations.findById(OrganizationId.of(record.id())).orElseThrow(NotFound::new);
    }
}
