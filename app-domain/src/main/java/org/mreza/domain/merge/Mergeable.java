package org.mreza.domain.merge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What there can be two of by mistake. */
public enum Mergeable {
    ORGANIZATION,
    SERVICE;

    /** The word of the glossary: type of its audit subject. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its pages stand. */
    public String folder() {
        return word() + "s";
    }

    /** Of the first part of an address. */
    public static Optional<Mergeable> ofFolder(String folder) {
        return Arrays.stream(values()).filter(k -> k.folder().equals(folder)).findFirst();
    }
}
