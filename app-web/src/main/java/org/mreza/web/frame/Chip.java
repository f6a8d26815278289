package org.mreza.web.frame;

/**
 * A filter that is on.
 *
 * @param label what it lets through
 * @param remove address of the same list without it
 */
public record Chip(String label, String remove) {}
