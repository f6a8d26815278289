package org.mreza.web.importing.file;

import java.util.List;
import org.mreza.web.frame.Option;

/** The encodings that may be chosen for a file. */
public final class EncodingChoices {

    private EncodingChoices() {}

    /** By their own names, which are the same in every language. */
    public static List<Option> options() {
        return Encodings.CHOICES.stream().map(name -> new Option(name, name)).toList();
    }
}
