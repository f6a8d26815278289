package org.mreza.domain.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.provenance.Chronicle;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.domain.provenance.RecordKeeping;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.ServiceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps services for those who know them as records only. */
@Component
@Transactional
class ServiceKeeping implements RecordKeeping {

    private final SocialServices services;
    private final Locations locations;
    private final LocationNames names;
    private final Keeping keeping;
    private final CodedFields coded;
    private final Chronicle chronicle;
    private final Audit audit;
    private final Clock clock;

    ServiceKeeping(
            SocialServices services,
            Locations locations,
            LocationNames names,
            Keeping keeping,
            CodedFields coded,
            Chronicle chronicle,
            Audit audit,
            Clock clock) {
        this.services = services;
        this.locations = locations;
        this.names = names;
        this.keeping = keeping;
        this.coded = coded;
        this.chronicle = chronicle;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "service";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptRecord> find(Subject record) {
        return services.findById(ServiceId.of(record.id())).map(s -> kept(record, s));
    }

    private KeptRecord kept(Subject record, SocialService s) {
        return new KeptRecord(
                record,
                "/services/" + s.slug(),
                s.profile().offer().name(),
                s.organization(),
                s.confirmation(),
                ServiceField.all(s).stream().map(this::located).toList());
    }

    /** Hours say at which location they are; those of a confidential one stay in the network. */
    private FieldValue located(FieldValue field) {
        if (field.kind() != FieldValue.Kind.HOURS) return field;
        LocationProfile at = locations
                .findById(LocationId.of(field.key().part()))
                .map(Location::profile)
                .orElse(null);
        if (at == null) return field;
        FieldValue named = field.about(names.of(at));
        return at.confidential() ? named.inConfidence() : named;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> bySlug(String slug) {
        return services.findBySlug(slug).map(s -> Subject.of(type(), s.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<FieldKey, String> read(Subject record, Map<FieldKey, String> typed) {
        SocialService service = existing(record);
        Map<FieldKey, String> read = new LinkedHashMap<>();
        typed.forEach((key, value) -> read.put(key, key.at(() -> coded.read(service, key, value.strip()))));
        return read;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean allows(Subject record, Actor actor) {
        return keeping.allows(actor, existing(record).organization());
    }

    @Override
    public void write(Subject record, Map<FieldKey, String> values, Source source, Actor actor) {
        SocialService service = existing(record);
        keeping.require(actor, service.organization());
        Chronicle.Moment before = ServiceField.moment(service);
        coded.write(service, values, clock.instant());
        services.save(service);
        chronicle.changed(actor, record, before, ServiceField.moment(service), source);
    }

    @Override
    public void confirm(Subject record, Actor actor) {
        SocialService service = existing(record);
        keeping.require(actor, service.organization());
        confirm(record, service, actor, now -> service.confirm(actor.name(), now));
    }

    @Override
    public void confirmByLink(Subject record) {
        SocialService service = existing(record);
        confirm(record, service, null, now -> service.confirm(null, now));
    }

    private void confirm(Subject record, SocialService service, @Nullable Actor actor, Consumer<Instant> verb) {
        Map<String, String> before = service.facts();
        verb.accept(clock.instant());
        services.save(service);
        audit.changed(actor, record, before, service.facts());
    }

    private SocialService existing(Subject record) {
        return services.findById(ServiceId.of(record.id())).orElseThrow(NotFound::new);
    }
}
