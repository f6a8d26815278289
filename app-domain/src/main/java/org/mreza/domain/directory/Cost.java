package org.mreza.domain.directory;

/** Whether those who come pay for it. */
public enum Cost {
    FREE,
    PARTLY_PAID,
    PAID,
    NOT_STATED
}
