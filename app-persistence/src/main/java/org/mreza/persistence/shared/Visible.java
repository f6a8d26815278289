package org.mreza.persistence.shared;

/**
 * Conditions of what the asker may see, where {@code :mine} holds {@link Rows#organizations the asker's organizations}.
 * What only drafts of others name is not shown.
 */
public final class Visible {

    /** Of a meeting {@code m}: that there is, was or will be one. */
    public static final String MEETING = "(m.state <> 'DRAFT' or m.owner_id = any (cast(:mine as uuid[])))";

    /** Of a meeting {@code m}: what its record says. */
    public static final String RECORD = "(m.state = 'LOGGED' or m.owner_id = any (cast(:mine as uuid[])))";

    /** Of a series {@code c}. */
    public static final String SERIES = "exists (select from meeting m where m.series_id = c.id and " + MEETING + ")";

    /** Of a project {@code c}, which may also have no meeting yet. */
    public static final String PROJECT = """
            (not exists (select from meeting_project x where x.project_id = c.id)
             or exists (select from meeting_project x join meeting m on m.id = x.meeting_id
               where x.project_id = c.id and\s""" + MEETING + "))";

    /** Of a challenge {@code c}. */
    public static final String CHALLENGE = """
            exists (select from challenge_mention x join meeting m on m.id = x.meeting_id
              where x.challenge_id = c.id and\s""" + RECORD + ")";

    private Visible() {}
}
