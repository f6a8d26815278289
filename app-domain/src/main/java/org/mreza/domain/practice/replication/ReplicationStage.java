package org.mreza.domain.practice.replication;

import org.mreza.domain.shared.RuleBroken;

/** How far somebody has come with a service model of others. */
public enum ReplicationStage {
    INTERESTED,
    COMMITTED,
    PREPARING,
    RUNNING,
    STOPPED;

    /** Stages may be left out, but none comes again before it stopped. */
    void requireAfter(ReplicationStage last) {
        boolean again = last == STOPPED && this != STOPPED;
        if (!again && compareTo(last) <= 0) throw RuleBroken.at("stage", "replication.rule.stage");
    }
}
