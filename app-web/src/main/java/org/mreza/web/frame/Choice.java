package org.mreza.web.frame;

/**
 * A choice of a filter.
 *
 * @param text what it is, and how many it leaves
 */
public record Choice(String value, String text, boolean selected) {}
