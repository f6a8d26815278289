package org.mreza.domain.merge;

import java.util.Arrays;
import java.util.List;

/** What of a record can be taken from one or from the other; everything else is united. */
public enum MergeField {
    NAME(true, true),
    KIND(true, false),
    TYPE(false, true),
    MODEL(false, true),
    STATE(true, false),
    STATUS(false, true),
    SEAT(true, false),
    PARENT(true, false),
    DESCRIPTION(true, true),
    TARGET_GROUPS(false, true),
    ELIGIBILITY(false, true),
    AGES(false, true),
    LANGUAGES(false, true),
    TAGS(false, true),
    COST(false, true),
    APPLICATION(false, true),
    DOCUMENTS(false, true),
    LEGAL_BASIS(false, true),
    ACCREDITATION(false, true),
    PROJECT(false, true),
    CAPACITY(false, true),
    PHONE(true, true),
    EMAIL(true, true),
    WEBSITE(true, true);

    private final boolean ofOrganizations;
    private final boolean ofServices;

    MergeField(boolean ofOrganizations, boolean ofServices) {
        this.ofOrganizations = ofOrganizations;
        this.ofServices = ofServices;
    }

    /** Those of a kind of record, in the order of its page. */
    public static List<MergeField> of(Mergeable kind) {
        return Arrays.stream(values())
                .filter(f -> kind == Mergeable.ORGANIZATION ? f.ofOrganizations : f.ofServices)
                .toList();
    }
}
