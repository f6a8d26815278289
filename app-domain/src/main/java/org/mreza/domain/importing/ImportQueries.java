package org.mreza.domain.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.Outcomes.Outcome;
import org.mreza.domain.importing.reading.Problem;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.Window;

/** The rows of imports with what would become, or became, of each. */
public interface ImportQueries {

    Window<Row> rows(ImportId id, Outcome outcome, Actor actor, @Nullable String cursor);

    /** Every rejected row, in the order of the file: for the list to put right. */
    void eachRejected(ImportId id, Actor actor, Consumer<Row> to);

    /** What records are called that rows name; also those that are only in the file as yet. */
    Map<UUID, LocalizedText> names(ImportId id, Collection<UUID> records);

    /**
     * A row.
     *
     * @param address of the record that it is about; null while there is none
     * @param told facts of a new one
     */
    record Row(
            int part,
            int line,
            RecordKind kind,
            @Nullable LocalizedText name,
            @Nullable String address,
            List<Fact> told,
            List<Change> changes,
            List<Problem> problems,
            List<String> cells) {}

    /** What is told in one field. */
    record Fact(String field, String value) {}

    /** A field that is told otherwise than it is here. */
    record Change(String field, @Nullable String from, String to, How how) {}

    /** What becomes of a field that is told otherwise. */
    enum How {
        /** It is written: nothing was there, or this source wrote what is there. */
        WRITE,
        /** The owner is asked, who wrote what is there. */
        PROPOSE,
        /** It stays as the owner wrote it. */
        KEEP,
        /** A new record needs it and the file does not tell it: something is taken for it, and shown. */
        ASSUME
    }
}
