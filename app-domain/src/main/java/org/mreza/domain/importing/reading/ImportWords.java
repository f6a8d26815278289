package org.mreza.domain.importing.reading;

import java.util.Optional;

/** What words of a file mean, in any of the languages of the interface and however they are spelled. */
public interface ImportWords {

    /** The code of a word of one of the lists: kinds of organizations, yes and no. */
    Optional<String> code(String group, String word);

    /** The key of the field that a heading names, without its language. */
    Optional<String> field(RecordKind kind, String heading);
}
