package org.mreza.domain.importing;

import java.util.concurrent.atomic.AtomicLong;

/** How far a piece of work is; read by another thread than the one that works. */
public final class Progress {

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();

    public void of(long rows) {
        total.set(rows);
    }

    public void at(long rows) {
        done.set(rows);
    }

    public void add(long rows) {
        done.addAndGet(rows);
    }

    public long done() {
        return done.get();
    }

    public long total() {
        return total.get();
    }
}
