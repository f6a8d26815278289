package org.mreza.domain.directory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.hours.HoursText;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.provenance.Chronicle;
import org.mreza.domain.provenance.Coded;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.provenance.FieldValue.Kind;
import org.mreza.domain.provenance.TextFields;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.RuleBroken;

/** The fields of a service that others may propose to change: each is read and written here. */
@SuppressWarnings("ImmutableEnumChecker") // what reads and writes is made of what it is given only
enum ServiceField {
    NAME("name", Kind.NAME, p -> p.offer().name(), (p, t) -> p.with(p.offer().named(t))),
    DESCRIPTION(
            "description",
            Kind.TEXT,
            p -> p.offer().description(),
            (p, t) -> p.with(p.offer().described(t))),
    STATUS(
            "status",
            Choice.of(ServiceStatus.Phase.class),
            p -> p.status().phase().name(),
            (p, v) -> p.with(p.status().in(Choice.read("status", ServiceStatus.Phase.class, v)))),
    ELIGIBILITY(
            "eligibility",
            Kind.TEXT,
            p -> p.eligibility().text(),
            (p, t) -> p.with(p.eligibility().told(t))),
    APPLICATION(
            "application",
            Kind.TEXT,
            p -> p.admission().application(),
            (p, t) -> p.with(p.admission().applied(t))),
    REQUIRED_DOCUMENTS(
            "requiredDocuments",
            Kind.TEXT,
            p -> p.admission().requiredDocuments(),
            (p, t) -> p.with(p.admission().requiring(t))),
    COST(
            "cost",
            Choice.of(Cost.class),
            p -> p.admission().cost().name(),
            (p, v) -> p.with(p.admission().costing(Choice.read("cost", Cost.class, v)))),
    COST_NOTE(
            "costNote",
            Kind.TEXT,
            p -> p.admission().costNote(),
            (p, t) -> p.with(p.admission().costNoted(t))),
    PHONE(
            "phone",
            List.of(),
            p -> p.reach().phone(),
            (p, v) -> p.with(Reach.of(p.reach().website(), p.reach().email(), v))),
    EMAIL(
            "email",
            List.of(),
            p -> p.reach().email(),
            (p, v) -> p.with(Reach.of(p.reach().website(), v, p.reach().phone()))),
    WEBSITE(
            "website",
            List.of(),
            p -> p.reach().website(),
            (p, v) -> p.with(Reach.of(v, p.reach().email(), p.reach().phone()))),
    TYPE(Kind.WORD, "type", p -> p.offer().type(), (p, v) -> p.with(p.offer().typed(v))),
    MODEL(Kind.WORD, "model", p -> p.offer().model(), (p, v) -> p.with(p.offer().modelled(Coded.orNull(v)))),
    TARGET_GROUPS(
            Kind.WORDS,
            "targetGroups",
            p -> Coded.joined(p.eligibility().targetGroups()),
            (p, v) -> p.with(p.eligibility().forGroups(Coded.listed(v)))),
    LANGUAGES(
            Kind.WORDS,
            "languages",
            p -> Coded.joined(p.eligibility().languages()),
            (p, v) -> p.with(p.eligibility().speaking(Coded.listed(v)))),
    MIN_AGE(
            Kind.LINE,
            "minAge",
            p -> Coded.text(p.eligibility().minAge()),
            (p, v) -> p.with(p.eligibility()
                    .aged(
                            Coded.number("minAge", v, Eligibility.OLDEST),
                            p.eligibility().maxAge()))) {
        @Override
        String read(SocialService service, FieldKey key, String typed) {
            return Coded.read(code(), typed, Eligibility.OLDEST);
        }
    },
    MAX_AGE(
            Kind.LINE,
            "maxAge",
            p -> Coded.text(p.eligibility().maxAge()),
            (p, v) -> p.with(
                    p.eligibility().aged(p.eligibility().minAge(), Coded.number("maxAge", v, Eligibility.OLDEST)))) {
        @Override
        String read(SocialService service, FieldKey key, String typed) {
            return Coded.read(code(), typed, Eligibility.OLDEST);
        }
    },
    /** Those that are told by a code; a settlement of a municipality stays what it is. */
    AREAS("areas") {
        @Override
        List<FieldValue> read(SocialService service) {
            List<String> codes = service.areas().stream()
                    .filter(area -> area.settlement() == null)
                    .map(area -> area.area().code())
                    .toList();
            return List.of(FieldValue.of(FieldKey.of(code()), Kind.AREAS, Coded.joined(codes)));
        }

        @Override
        String read(SocialService service, FieldKey key, String typed) {
            return String.join("; ", Coded.listed(typed));
        }
    },
    HOURS("hours") {
        @Override
        List<FieldValue> read(SocialService service) {
            return service.places().stream()
                    .map(place ->
                            FieldValue.of(FieldKey.of(code(), place.location().toString()), Kind.HOURS, line(place)))
                    .toList();
        }

        @Override
        String read(SocialService service, FieldKey key, String typed) {
            if (service.places().stream().noneMatch(p -> p.location().toString().equals(key.part())))
                throw new RuleBroken("proposal.rule.field");
            return HoursText.format(HoursText.parse(typed), Language.EN);
        }

        @Override
        void write(SocialService service, FieldKey key, String value, Instant now) {
            service.offerAt(
                    service.places().stream()
                            .map(place -> place.location().toString().equals(key.part())
                                    ? place.at(HoursText.parse(value))
                                    : place)
                            .toList(),
                    now);
        }
    };

    private final String code;
    private final Function<ServiceProfile, List<FieldValue>> reading;
    private final Writer writing;

    /** Writes one value into a profile. */
    private interface Writer {
        ServiceProfile write(ServiceProfile told, FieldKey key, String value);
    }

    /** A text in several languages. */
    ServiceField(
            String code,
            Kind kind,
            Function<ServiceProfile, @Nullable LocalizedText> read,
            BiFunction<ServiceProfile, @Nullable LocalizedText, ServiceProfile> write) {
        this.code = code;
        this.reading = told -> TextFields.fields(code, kind, read.apply(told));
        this.writing = (told, key, value) -> write.apply(told, TextFields.changed(read.apply(told), key, value));
    }

    /** A line, or one of the choices. */
    ServiceField(
            String code,
            List<String> choices,
            Function<ServiceProfile, @Nullable String> read,
            BiFunction<ServiceProfile, String, ServiceProfile> write) {
        this.code = code;
        Kind kind = choices.isEmpty() ? Kind.LINE : Kind.CHOICE;
        this.reading = told -> List.of(new FieldValue(FieldKey.of(code), kind, read.apply(told), choices, null, false));
        this.writing = (told, key, value) -> write.apply(told, value);
    }

    /** Codes or numbers. */
    ServiceField(
            Kind kind,
            String code,
            Function<ServiceProfile, @Nullable String> read,
            BiFunction<ServiceProfile, String, ServiceProfile> write) {
        this.code = code;
        this.reading = told -> List.of(FieldValue.of(FieldKey.of(code), kind, read.apply(told)));
        this.writing = (told, key, value) -> write.apply(told, value);
    }

    /** One that reads and writes by itself. */
    ServiceField(String code) {
        this.code = code;
        this.reading = told -> List.of();
        this.writing = (told, key, value) -> told;
    }

    String code() {
        return code;
    }

    /** Its values: a text in each of its languages, the hours at each of its locations. */
    List<FieldValue> read(SocialService service) {
        return reading.apply(service.profile());
    }

    /** Writes another value; a blank one takes away what is told. */
    void write(SocialService service, FieldKey key, String value, Instant now) {
        service.edit(writing.write(service.profile(), key, value), now);
    }

    /** What was typed, as it would be kept. */
    String read(SocialService service, FieldKey key, String typed) {
        return FieldValue.in(reading.apply(writing.write(service.profile(), key, typed)), key);
    }

    /** Both ages at once: on the way from one pair to another none is in the way of the other. */
    static void withoutAges(SocialService service, Set<FieldKey> written, Instant now) {
        FieldKey youngest = FieldKey.of(MIN_AGE.code);
        FieldKey oldest = FieldKey.of(MAX_AGE.code);
        if (!written.contains(youngest) || !written.contains(oldest)) return;
        MIN_AGE.write(service, youngest, "", now);
        MAX_AGE.write(service, oldest, "", now);
    }

    private static @Nullable String line(OfferedAt place) {
        return place.schedules().isEmpty() ? null : HoursText.format(place.schedules(), Language.EN);
    }

    /** @throws RuleBroken when there is no such field */
    static ServiceField of(FieldKey key) {
        return Stream.of(values())
                .filter(f -> f.code.equals(key.code()))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at(key.toString(), "proposal.rule.field"));
    }

    static List<FieldValue> all(SocialService service) {
        return Stream.of(values()).flatMap(f -> f.read(service).stream()).toList();
    }

    /** The service as it stands now, for what is recorded of it. */
    static Chronicle.Moment moment(SocialService service) {
        Map<FieldKey, String> fields = new LinkedHashMap<>();
        for (FieldValue field : all(service)) {
            String value = field.value();
            if (value != null) fields.put(field.key(), value);
        }
        return new Chronicle.Moment(service.facts(), fields);
    }
}
