package org.mreza.domain.hsds;

/**
 * A list that is asked for.
 *
 * @param byName of organizations and services: in the reader's alphabet, else in an order that new things do not disturb
 */
public record HsdsQuestion(HsdsKind kind, HsdsDetail detail, HsdsFilter filter, HsdsReader reader, boolean byName) {

    public HsdsQuestion(HsdsKind kind, HsdsDetail detail, HsdsFilter filter, HsdsReader reader) {
        this(kind, detail, filter, reader, false);
    }
}
