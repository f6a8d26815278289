package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RuleBroken;

/**
 * What is told of a location. Of a confidential one only the municipality and a name are ever written.
 *
 * @param name of the place itself, where it has one
 * @param municipality needed but for what is only on the telephone or the web
 * @param accessibility for persons who use a wheelchair, who do not see or hear well
 */
@Embeddable
public record LocationProfile(
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable LocalizedText name,

        @AttributeOverride(name = "value", column = @Column(name = "municipality_id")) @Nullable
        MunicipalityId municipality,

        @Nullable Address address,
        @Nullable String url,
        @Nullable LocalizedText transportation,
        @Nullable LocalizedText accessibility) {

    /** What sort of place it is. */
    public enum Kind {
        PHYSICAL,
        MOBILE,
        VIRTUAL,
        CONFIDENTIAL
    }

    /** Where in the municipality; coordinates are degrees, WGS 84. */
    @Embeddable
    public record Address(
            @Nullable String settlement,
            @Column(name = "address") @Nullable String street,
            @Nullable String postalCode,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        /** Not told. */
        public static final Address NONE = new Address(null, null, null, null, null);

        public Address {
            Texts.shortEnough("settlement", settlement, 200);
            Texts.shortEnough("address", street, 300);
            Texts.shortEnough("postalCode", postalCode, 20);
            if ((latitude == null) != (longitude == null))
                throw RuleBroken.at("coordinates", "service.rule.coordinates");
            if (latitude != null && longitude != null && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180))
                throw RuleBroken.at("coordinates", "service.rule.coordinates");
        }

        boolean isEmpty() {
            return Stream.of(settlement, street, postalCode, latitude).allMatch(part -> part == null);
        }
    }

    public LocationProfile {
        address = address == null ? Address.NONE : address;
        Texts.shortEnough("name", name, Texts.LINE);
        Texts.shortEnough("transportation", transportation, Texts.PARAGRAPHS);
        Texts.shortEnough("accessibility", accessibility, Texts.PARAGRAPHS);
        if (url != null && !url.matches("(?i)https?://\\S{3,300}")) throw RuleBroken.at("url", "service.rule.url");
        if (kind != Kind.VIRTUAL && municipality == null)
            throw RuleBroken.at("municipality", "service.rule.location-needs-a-municipality");
        if (kind == Kind.CONFIDENTIAL && (!address.isEmpty() || url != null || transportation != null))
            throw RuleBroken.at("address", "service.rule.confidential-address");
    }

    /** A kind and a municipality, and nothing else yet. */
    public static LocationProfile of(Kind kind, @Nullable MunicipalityId municipality) {
        return new LocationProfile(kind, null, municipality, Address.NONE, null, null, null);
    }

    /** Where it is, told or not. */
    public Address where() {
        return address == null ? Address.NONE : address;
    }

    public boolean confidential() {
        return kind == Kind.CONFIDENTIAL;
    }
}
