package org.mreza.domain.hsds;

/** A list that is asked for. */
public record HsdsQuestion(HsdsKind kind, HsdsDetail detail, HsdsFilter filter, HsdsReader reader) {}
