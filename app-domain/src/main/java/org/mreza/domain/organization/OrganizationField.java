package org.mreza.domain.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.OrganizationProfile.About;
import org.mreza.domain.provenance.Chronicle;
import org.mreza.domain.provenance.Coded;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.provenance.FieldValue.Kind;
import org.mreza.domain.provenance.TextFields;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RuleBroken;

/** The fields of an organization that others may propose to change: each is read and written here. */
enum OrganizationField {
    NAME("name", Kind.NAME) {
        @Override
        List<FieldValue> read(OrganizationProfile told) {
            return TextFields.fields(code(), kind(), told.name());
        }

        @Override
        OrganizationProfile write(OrganizationProfile told, FieldKey key, String value) {
            return new OrganizationProfile(
                    TextFields.renamed(told.name(), key, value),
                    told.aliases(),
                    told.kind(),
                    told.place(),
                    told.about());
        }
    },
    DESCRIPTION("description", Kind.TEXT) {
        @Override
        List<FieldValue> read(OrganizationProfile told) {
            return TextFields.fields(code(), kind(), told.about().description());
        }

        @Override
        OrganizationProfile write(OrganizationProfile told, FieldKey key, String value) {
            About about = told.about();
            return with(
                    told,
                    new About(TextFields.changed(about.description(), key, value), about.reach(), about.parent()));
        }
    },
    KIND("kind", Kind.WORD) {
        @Override
        List<FieldValue> read(OrganizationProfile told) {
            return one(told.kind().name());
        }

        @Override
        OrganizationProfile write(OrganizationProfile told, FieldKey key, String value) {
            Organization.Kind kind = Stream.of(Organization.Kind.values())
                    .filter(k -> k.name().equals(value))
                    .findFirst()
                    .orElseThrow(() -> RuleBroken.at("kind", "proposal.rule.choice"));
            return new OrganizationProfile(told.name(), told.aliases(), kind, told.place(), told.about());
        }
    },
    PHONE("phone", Kind.LINE) {
        @Override
        List<FieldValue> read(OrganizationProfile told) {
            return one(told.about().reach().phone());
        }

        @Override
        OrganizationProfile write(OrganizationProfile told, FieldKey key, String value) {
            Reach reach = told.about().reach();
            return with(told, Reach.of(reach.website(), reach.email(), value));
        }
    },
    EMAIL("email", Kind.LINE) {
        @Override
        List<FieldValue> read(OrganizationProfile told) {
            return one(told.about().reach().email());
        }

        @Override
        OrganizationProfile write(OrganizationProfile told, FieldKey key, String value) {
            Reach reach = told.about().reach();
            return with(told, Reach.of(reach.website(), value, reach.phone()));
        }
    },
    WEBSITE("website", Kind.LINE) {
        @Override
        List<FieldValue> read(OrganizationProfile told) {
            return one(told.about().reach().website());
        }

        @Override
        OrganizationProfile write(OrganizationProfile told, FieldKey key, String value) {
            Reach reach = told.about().reach();
            return with(told, Reach.of(value, reach.email(), reach.phone()));
        }
    },
    SEAT("seat", Kind.MUNICIPALITY) {
        @Override
        List<FieldValue> read(OrganizationProfile told) {
            MunicipalityId seat = told.place().seat();
            return one(seat == null ? null : seat.value());
        }

        @Override
        OrganizationProfile write(OrganizationProfile told, FieldKey key, String value) {
            MunicipalityId seat = value.isBlank() ? null : MunicipalityId.of(value);
            Whereabouts place = new Whereabouts(
                    seat,
                    seat == null ? told.place().country() : null,
                    told.place().areas());
            return new OrganizationProfile(told.name(), told.aliases(), told.kind(), place, told.about());
        }
    },
    /** As codes; what they stand for is found out by {@link AreaCodes}. */
    AREAS("areas", Kind.AREAS) {
        @Override
        List<FieldValue> read(OrganizationProfile told) {
            return one(
                    Coded.joined(told.place().areas().stream().map(Area::code).toList()));
        }

        @Override
        OrganizationProfile write(OrganizationProfile told, FieldKey key, String value) {
            throw RuleBroken.at(key.toString(), "proposal.rule.field");
        }
    };

    /** The same, working elsewhere. */
    static OrganizationProfile working(OrganizationProfile told, List<Area> areas) {
        Whereabouts place = new Whereabouts(told.place().seat(), told.place().country(), areas);
        return new OrganizationProfile(told.name(), told.aliases(), told.kind(), place, told.about());
    }

    private final String code;
    private final Kind kind;

    OrganizationField(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** Its values, a text in each of its languages. */
    abstract List<FieldValue> read(OrganizationProfile told);

    /** The same with another value; a blank one takes it away. */
    abstract OrganizationProfile write(OrganizationProfile told, FieldKey key, String value);

    String code() {
        return code;
    }

    Kind kind() {
        return kind;
    }

    List<FieldValue> one(@Nullable String value) {
        return List.of(FieldValue.of(FieldKey.of(code), kind, value));
    }

    private static OrganizationProfile with(OrganizationProfile told, About about) {
        return new OrganizationProfile(told.name(), told.aliases(), told.kind(), told.place(), about);
    }

    private static OrganizationProfile with(OrganizationProfile told, Reach reach) {
        return with(
                told, new About(told.about().description(), reach, told.about().parent()));
    }

    /** @throws RuleBroken when there is no such field */
    static OrganizationField of(FieldKey key) {
        return Stream.of(values())
                .filter(f -> f.code.equals(key.code()))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at(key.toString(), "proposal.rule.field"));
    }

    static List<FieldValue> all(Organization organization) {
        OrganizationProfile told = organization.profile();
        return Stream.of(values()).flatMap(f -> f.read(told).stream()).toList();
    }

    /** The organization as it stands now, for what is recorded of it. */
    static Chronicle.Moment moment(Organization organization) {
        Map<FieldKey, String> fields = new LinkedHashMap<>();
        for (FieldValue field : all(organization)) {
            String value = field.value();
            if (value != null) fields.put(field.key(), value);
        }
        return new Chronicle.Moment(organization.facts(), fields);
    }
}
