package org.mreza.web.frame;

/** One choice of a select. */
public record Option(String value, String text) {}
