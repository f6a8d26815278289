package org.mreza.domain.mail;

/** Mail to be sent: written in the transaction of what causes it, sent later by a worker, never lost. */
public interface Outbox {

    void post(Letter letter);
}
