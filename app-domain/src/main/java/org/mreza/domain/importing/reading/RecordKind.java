package org.mreza.domain.importing.reading;

import java.util.List;
import java.util.Optional;

/** What the rows of a table describe, in the order in which they are taken in. */
public enum RecordKind {
    ORGANIZATION,
    SERVICE,
    LOCATION,
    SERVICE_AT_LOCATION,
    CONTACT;

    /** Those that can be brought in. */
    public static List<RecordKind> offered() {
        return List.of(values());
    }

    /** What a column of such a table can mean. */
    public List<ImportField> fields() {
        return ImportFields.of(this);
    }

    public Optional<ImportField> field(String key) {
        return fields().stream().filter(f -> f.key().equals(key)).findFirst();
    }
}
