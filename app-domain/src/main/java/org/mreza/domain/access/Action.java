package org.mreza.domain.access;

/** Everything that is allowed to some roles and not to others. */
public enum Action {
    VIEW_NETWORK,
    LOG_MEETING,
    EDIT_MEETING,
    PUBLISH_NEWS,
    VIEW_MEETING_DRAFT,
    CLOSE_ACTION_ITEM,
    REGISTER_ORGANIZATION,
    APPROVE_ORGANIZATION,
    EDIT_ORGANIZATION,
    MANAGE_MEMBERS,
    MERGE_RECORDS,
    EDIT_SERVICE,
    IMPORT_RECORDS,
    VIEW_REPORT,
    EXPORT_REPORT,
    VIEW_HISTORY,
    MANAGE_ACCOUNTS,
    VIEW_AUDIT,
    VIEW_OUTBOX,
    VIEW_ACCESS
}
