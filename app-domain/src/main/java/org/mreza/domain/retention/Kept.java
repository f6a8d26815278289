package org.mreza.domain.retention;

/** What is kept for a while only. */
public enum Kept {
    /** Keys of create forms: within this time a form that is sent again finds what it made. */
    SUBMISSION_KEYS,
    /** What was typed into a form and never saved. */
    DRAFTS,
    /** Links of invitations and new passwords, after they have ended or expired. */
    LINKS,
    /** Wrong tries at signing in. */
    SIGN_IN_TRIES,
    /** Letters that were sent. */
    SENT_LETTERS,
    /** Letters that could not be sent and that nobody sent again. */
    GIVEN_UP_LETTERS,
    /** What people proposed to change, once it was decided on. What imports proposed stays: a rejected value would come again. */
    CLOSED_PROPOSALS,
    /** What a merge needs to be undone. */
    MERGED_RECORDS,
    /** Links of the weekly letter about action items, after they expired. */
    DIGEST_LINKS,
    /** That a weekly letter was written. */
    DIGEST_LETTERS,
    /** Whom a meeting was opened to, after its end. */
    INVITEES,
    /** Imports with their files and rows, taken in or left; what they brought stays. */
    IMPORTS
}
