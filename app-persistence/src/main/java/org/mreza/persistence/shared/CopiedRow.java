package org.mreza.persistence.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.PartialDate;

/** A row as COPY sends it in its binary format. Columns are read once, in the order of the query. */
public final class CopiedRow {

    private static final int NOTHING = -1;
    private static final int HEADER = 15;

    private byte[] bytes = new byte[0];
    private ByteBuffer next = ByteBuffer.wrap(bytes);

    CopiedRow() {}

    /** @return false when this is the end, or only the beginning */
    boolean over(byte[] message, boolean first) {
        bytes = message;
        next = ByteBuffer.wrap(message);
        if (first) next.position(HEADER + Integer.BYTES + next.getInt(HEADER));
        return next.hasRemaining() && next.getShort() != NOTHING;
    }

    public @Nullable String text() {
        int length = next.getInt();
        if (length == NOTHING) return null;
        String text = new String(bytes, next.position(), length, StandardCharsets.UTF_8);
        next.position(next.position() + length);
        return text;
    }

    public String requiredText() {
        return Objects.requireNonNull(text());
    }

    /** Of a column of any type of whole numbers. */
    public @Nullable Integer number() {
        int length = next.getInt();
        return switch (length) {
            case NOTHING -> null;
            case Short.BYTES -> Integer.valueOf(next.getShort());
            case Integer.BYTES -> next.getInt();
            case Long.BYTES -> Math.toIntExact(next.getLong());
            default -> throw new IllegalStateException("a number of " + length + " bytes");
        };
    }

    public int requiredNumber() {
        return Objects.requireNonNull(number());
    }

    /** Of a column of type {@code text[]}, without nulls. */
    public List<String> texts() {
        next.getInt();
        int dimensions = next.getInt();
        next.position(next.position() + 2 * Integer.BYTES);
        if (dimensions == 0) return List.of();
        int size = next.getInt();
        next.getInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) texts.add(requiredText());
        return texts;
    }

    /** Of six columns: year, month and day, and those of its end; without what was written and doubted. */
    public @Nullable PartialDate date() {
        Integer year = number();
        Integer month = number();
        Integer day = number();
        Integer endYear = number();
        Integer endMonth = number();
        Integer endDay = number();
        if (year == null && month == null) return null;
        return new PartialDate(year, month, day, endYear, endMonth, endDay, null, null);
    }
}
