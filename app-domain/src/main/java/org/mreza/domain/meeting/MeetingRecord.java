package org.mreza.domain.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /** What a part says. */
    @Nullable
    Object content(MeetingPart part) {
        return switch (part) {
            case WHAT -> what;
            case WHO -> who;
            case SAID -> said;
            case AGREED -> agreed;
            case PAPERS -> papers;
        };
    }

    /** The same for the same content on every machine; tells whether a part was written since it was opened. */
    public String mark(MeetingPart part) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(content(part)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
