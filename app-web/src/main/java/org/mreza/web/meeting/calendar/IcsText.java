package org.mreza.web.meeting.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Content lines of RFC 5545: escaped, folded at 75 octets, ended by CRLF. */
final class IcsText {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is no free text: a constant, an address, a time. */
    IcsText line(String name, String value) {
        String line = (name + ":" + value).replaceAll("[\\r\\n]", " ");
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            String letter = Character.toString(sign);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += more;
            at += letter.length();
        }
        text.append("\r\n");
        return this;
    }

    /** A line of free text; nothing where there is none. */
    IcsText words(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : line(name, escaped(value));
    }

    IcsText at(String name, Instant instant) {
        return line(name, LOCAL.format(instant.atZone(ZoneOffset.UTC)) + "Z");
    }

    /** A time by the clocks of its zone, which is described in the same object. */
    IcsText at(String name, ZonedDateTime time) {
        return line(name + ";TZID=" + time.getZone().getId(), local(time.toLocalDateTime()));
    }

    static String local(java.time.LocalDateTime time) {
        return LOCAL.format(time);
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n");
    }

    /** The value of a parameter, which can hold no quotes. */
    static String quoted(String value) {
        return "\"" + value.replaceAll("[\"\\p{Cntrl}]", "") + "\"";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
