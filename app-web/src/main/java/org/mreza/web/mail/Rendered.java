package org.mreza.web.mail;

/** A letter in words. */
record Rendered(String subject, String html, String text) {}
