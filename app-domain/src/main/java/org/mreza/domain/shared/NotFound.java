package org.mreza.domain.shared;

/** There is no such thing, or the actor may not know of it: both answer 404. */
public class NotFound extends RuntimeException {}
