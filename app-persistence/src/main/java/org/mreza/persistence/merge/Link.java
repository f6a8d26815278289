package org.mreza.persistence.merge;

import java.util.List;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Shelf;

/**
 * A column that refers to a record that can be merged, and what becomes of the rows. Every foreign key to
 * {@code organization} and {@code service} stands here; a test asks the database whether that is so. What a source
 * calls a record stands without one.
 *
 * @param own whether the rows are parts of the record itself, which an undoing restores whatever happened since
 */
record Link(String table, String column, Way way, boolean own, Shelf shelf) {

    /** What becomes of the rows. */
    enum Way {
        /** They lead to the one that stays; where it has the same already, they are taken out. */
        MOVE,
        /** The same; they stand at the end of its list, by their position. */
        APPEND,
        /** The same; those around one that was taken out move up, by their position in the list of a meeting. */
        CLOSE_UP,
        /** The same; who has a role in both keeps the higher one. */
        ROLE,
        /** They are taken out. */
        TAKE_OUT
    }

    private static final List<Link> ORGANIZATION = List.of(
            part("organization_area", "organization_id", Way.MOVE, Shelf.AREAS),
            part("contact", "organization_id", Way.APPEND, Shelf.CONTACTS),
            part("organization_logo", "organization_id", Way.MOVE, Shelf.DETAILS),
            part("organization_membership", "member_id", Way.MOVE, Shelf.TIES),
            other("organization_membership", "group_id", Way.MOVE, Shelf.TIES),
            other("organization", "parent_id", Way.MOVE, Shelf.TIES),
            other("join_request", "organization_id", Way.MOVE, Shelf.REQUESTS),
            other("membership", "organization_id", Way.ROLE, Shelf.PEOPLE),
            other("meeting", "owner_id", Way.MOVE, Shelf.MEETINGS),
            other("meeting_organization", "organization_id", Way.CLOSE_UP, Shelf.MEETINGS),
            other("participation", "organization_id", Way.MOVE, Shelf.MEETINGS),
            other("statement", "organization_id", Way.MOVE, Shelf.MEETINGS),
            other("challenge_voice", "organization_id", Way.MOVE, Shelf.MEETINGS),
            other("action_item", "organization_id", Way.MOVE, Shelf.MEETINGS),
            other("action_note", "organization_id", Way.MOVE, Shelf.MEETINGS),
            other("minutes_addressee", "organization_id", Way.MOVE, Shelf.MEETINGS),
            other("invitee", "organization_id", Way.MOVE, Shelf.MEETINGS),
            other("agenda_item", "organization_id", Way.MOVE, Shelf.MEETINGS),
            other("series_host", "organization_id", Way.MOVE, Shelf.MEETINGS),
            other("location", "organization_id", Way.MOVE, Shelf.PLACES),
            other("service", "organization_id", Way.MOVE, Shelf.SERVICES),
            other("service_organization", "organization_id", Way.MOVE, Shelf.SERVICES),
            other("replication", "organization_id", Way.MOVE, Shelf.SERVICES),
            part("provenance", "organization_id", Way.MOVE, Shelf.DETAILS),
            other("change_proposal", "organization_id", Way.MOVE, Shelf.REQUESTS),
            other("confirmation_ask", "organization_id", Way.MOVE, Shelf.REQUESTS),
            other("merged_address", "organization_id", Way.MOVE, Shelf.ADDRESSES),
            part("organization_identifier", "organization_id", Way.MOVE, Shelf.DETAILS),
            other("import_identity", "record_id", Way.MOVE, Shelf.DETAILS),
            other("organization_not_alike", "first_id", Way.TAKE_OUT, Shelf.DETAILS),
            other("organization_not_alike", "second_id", Way.TAKE_OUT, Shelf.DETAILS),
            other("organization_alike", "first_id", Way.TAKE_OUT, Shelf.DETAILS),
            other("organization_alike", "second_id", Way.TAKE_OUT, Shelf.DETAILS));

    private static final List<Link> SERVICE = List.of(
            part("service_area", "service_id", Way.MOVE, Shelf.AREAS),
            part("service_contact", "service_id", Way.APPEND, Shelf.CONTACTS),
            part("service_at_location", "service_id", Way.APPEND, Shelf.PLACES),
            part("service_organization", "service_id", Way.MOVE, Shelf.TIES),
            other("service", "succeeded_by", Way.MOVE, Shelf.TIES),
            part("provenance", "service_id", Way.MOVE, Shelf.DETAILS),
            other("change_proposal", "service_id", Way.MOVE, Shelf.REQUESTS),
            other("confirmation_ask", "service_id", Way.MOVE, Shelf.REQUESTS),
            other("merged_address", "service_id", Way.MOVE, Shelf.ADDRESSES),
            other("import_identity", "record_id", Way.MOVE, Shelf.DETAILS),
            other("service_not_alike", "first_id", Way.TAKE_OUT, Shelf.DETAILS),
            other("service_not_alike", "second_id", Way.TAKE_OUT, Shelf.DETAILS),
            other("service_alike", "first_id", Way.TAKE_OUT, Shelf.DETAILS),
            other("service_alike", "second_id", Way.TAKE_OUT, Shelf.DETAILS));

    static List<Link> to(Mergeable kind) {
        return kind == Mergeable.ORGANIZATION ? ORGANIZATION : SERVICE;
    }

    private static Link part(String table, String column, Way way, Shelf shelf) {
        return new Link(table, column, way, true, shelf);
    }

    private static Link other(String table, String column, Way way, Shelf shelf) {
        return new Link(table, column, way, false, shelf);
    }
}
