package org.mreza.domain.meeting.minutes;

/**
 * One line of the minutes in words.
 *
 * @param label who said it, or what kind of line it is
 */
public record Line(String label, String text) {}
