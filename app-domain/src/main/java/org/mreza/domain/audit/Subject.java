package org.mreza.domain.audit;

/**
 * What an audit entry is about.
 *
 * @param type a word of the glossary: organization, meeting, account, ...
 * @param id its id as text
 */
public record Subject(String type, String id) {

    public static Subject of(String type, Object id) {
        return new Subject(type, id.toString());
    }
}
