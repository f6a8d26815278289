package org.mreza.domain.account;

/** Whether somebody may sign in. */
public enum AccountState {
    ACTIVE,
    DISABLED
}
