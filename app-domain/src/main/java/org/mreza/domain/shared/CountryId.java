package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Own code of a country in the gazetteer, such as {@code mk}; also its address. */
@Embeddable
public record CountryId(String value) implements Serializable {

    public static CountryId of(String code) {
        return new CountryId(code);
    }

    @Override
    public String toString() {
        return value;
    }
}
