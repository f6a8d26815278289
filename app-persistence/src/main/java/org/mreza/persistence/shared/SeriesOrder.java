package org.mreza.persistence.shared;

/** Which of two meetings of a series came before: by number, else by day, else by when it was entered. */
public final class SeriesOrder {

    /** That {@code m} comes before {@code later}. */
    public static final String BEFORE = """
            (case
              when m.ordinal is not null and later.ordinal is not null then m.ordinal < later.ordinal
              when m.held_from is not null and later.held_from is not null then m.held_from < later.held_from
              else m.created_at < later.created_at end)""";

    private SeriesOrder() {}
}
