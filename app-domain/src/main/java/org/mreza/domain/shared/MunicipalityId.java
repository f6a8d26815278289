package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Own code of a municipality in the gazetteer, such as {@code mk-kavadarci}; also its address. */
@Embeddable
public record MunicipalityId(String value) implements Serializable {

    public static MunicipalityId of(String code) {
        return new MunicipalityId(code);
    }

    @Override
    public String toString() {
        return value;
    }
}
