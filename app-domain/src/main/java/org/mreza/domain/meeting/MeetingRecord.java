package org.mreza.domain.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.SourceCard;

/** A meeting's whole record as somebody writes it: the five parts. */
public record MeetingRecord(
        WhatAndWhen what,
        List<Attendance> who,
        Said said,
        Agreement agreed,
        @Nullable SourceCard papers) {

    public MeetingRecord {
        who = List.copyOf(who);
    }
}
