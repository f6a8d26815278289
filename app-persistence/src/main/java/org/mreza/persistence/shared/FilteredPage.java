package org.mreza.persistence.shared;

/**
 * The statement of a page of what a filter leaves, with the number of all. Whether it leaves few or many is not guessed but
 * counted first: few are put in order, and where there are many, the first of them are soon met on a walk through all in
 * their order. For few, such a walk would look at everything.
 */
public final class FilteredPage {

    private static final String PAGE = """
            with found as materialized (select (a).id, (a).(day) from (from) where (all) limit (many)),
            counted as materialized (select count(*) as total, count(*) < (many) as few from found),
            page as materialized (
              (select (a).id from found (a) where (select few from counted) and (beyond) (order) limit (size))
              union all
              (select (a).id from (from) where not (select few from counted) and (all) and (beyond) (order) limit (size)))
            (rows) where (a).id in (select id from page) (order)""";

    private final String statement;

    /**
     * @param alias of the table whose rows are listed, in all that follows
     * @param day the column that they are ordered by, before their id
     * @param from what the conditions are asked of
     * @param rows what is read of each: a select up to its conditions
     */
    public FilteredPage(String alias, String day, String from, String rows) {
        this.statement = PAGE.replace("(a)", alias)
                .replace("(day)", day)
                .replace("(from)", from)
                .replace("(rows)", counted(rows))
                .replace("(size)", String.valueOf(Windows.ROWS));
    }

    /** Rows that carry the number of all, which {@code counted} knows. */
    public static String counted(String rows) {
        return "select (select total from counted) as total, " + rows.substring("select ".length());
    }

    /**
     * @param all conditions of what is counted
     * @param beyond condition of where the page begins
     * @param many from how many on there is a walk; so far it counts
     */
    public String of(String all, String beyond, String order, int many) {
        return statement
                .replace("(all)", all)
                .replace("(beyond)", beyond)
                .replace("(order)", order)
                .replace("(many)", String.valueOf(many));
    }
}
