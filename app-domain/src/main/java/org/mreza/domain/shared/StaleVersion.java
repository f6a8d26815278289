package org.mreza.domain.shared;

/** Somebody else saved the thing after the form was opened: answers 409 and keeps what was typed. */
public class StaleVersion extends RuntimeException {

    private final String subjectType;
    private final String subjectId;

    /**
     * @param subjectType a word of the glossary: organization, meeting, ...
     * @param subjectId its id as text
     */
    public StaleVersion(String subjectType, Object subjectId) {
        super("stale version of " + subjectType);
        this.subjectType = subjectType;
        this.subjectId = subjectId.toString();
    }

    public String subjectType() {
        return subjectType;
    }

    public String subjectId() {
        return subjectId;
    }
}
