package org.mreza.domain.importing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.Language;

/**
 * A file on its way in.
 *
 * @param source whose list it is; what was said of its columns and what it told is remembered by that
 * @param language of texts whose column says none
 * @param assumed what new records are taken for that do not say it
 * @param trouble why it stands still, if it does
 * @param done how far the work is, of {@code total} rows
 * @param interrupted whether whoever worked on it is gone; nothing is half-saved
 */
public record Import(
        ImportId id,
        String source,
        String fileName,
        long size,
        FileFormat format,
        ReadAs readAs,
        Language language,
        Assumed assumed,
        State state,
        @Nullable Trouble trouble,
        long done,
        long total,
        boolean interrupted,
        AccountId account,
        String accountName,
        Instant createdAt,
        @Nullable Instant landedAt,
        Outcomes outcomes,
        List<Part> parts) {

    /** How far it has come. */
    public enum State {
        /** Waits to be told what its columns mean. */
        MAPPING,
        /** Is being read and compared. */
        CHECKING,
        /** Shows what it would do. */
        CHECKED,
        /** Is being taken in. */
        LANDING,
        /** Is taken in. */
        LANDED
    }

    /** In which it is at work, without anybody. */
    public static final Set<State> AT_WORK = Set.of(State.CHECKING, State.LANDING);

    /** In which it waits for what its columns mean, or for a yes. */
    public static final Set<State> OPEN = Set.of(State.MAPPING, State.CHECKED);

    /** What was wrong with the whole file: key of a message and its arguments. */
    public record Trouble(String key, List<String> arguments) {}

    public Import {
        parts = List.copyOf(parts);
    }

    public boolean atWork() {
        return AT_WORK.contains(state);
    }

    /** Whether what its columns mean may be told. */
    public boolean open() {
        return OPEN.contains(state);
    }

    /** Whether rows of it are about such records. */
    public boolean about(RecordKind kind) {
        return parts.stream().anyMatch(p -> p.kind() == kind);
    }

    /** In percent, as far as that is known. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, 100 * done / total);
    }
}
