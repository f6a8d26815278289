package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Own code of a region in the gazetteer, such as {@code mk-vardar}; also its address. */
@Embeddable
public record RegionId(String value) implements Serializable {

    public static RegionId of(String code) {
        return new RegionId(code);
    }

    @Override
    public String toString() {
        return value;
    }
}
