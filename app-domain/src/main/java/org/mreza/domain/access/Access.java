package org.mreza.domain.access;

import static org.mreza.domain.access.Action.*;
import static org.mreza.domain.access.Role.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The one table of who may do what. A role counts only for what it was granted for: an editor's organization, an
 * officer's municipality, a coordinator's regions and countries. Reading the network is the same for everyone.
 */
public final class Access {

    private static final Map<Role, Set<Action>> TABLE = new EnumMap<>(Role.class);

    static {
        allow(MEMBER, VIEW_NETWORK, VIEW_HISTORY, VIEW_REPORT, VIEW_MEETING_DRAFT, CHECK_IN_PEOPLE);
        allow(
                EDITOR,
                VIEW_NETWORK,
                VIEW_HISTORY,
                VIEW_REPORT,
                VIEW_MEETING_DRAFT,
                LOG_MEETING,
                EDIT_MEETING,
                PUBLISH_NEWS,
                CLOSE_ACTION_ITEM,
                PLAN_MEETING,
                INVITE_PEOPLE,
                CHECK_IN_PEOPLE,
                EDIT_ORGANIZATION,
                EDIT_SERVICE);
        allow(
                MANAGER,
                VIEW_NETWORK,
                VIEW_HISTORY,
                VIEW_REPORT,
                VIEW_MEETING_DRAFT,
                LOG_MEETING,
                EDIT_MEETING,
                PUBLISH_NEWS,
                CLOSE_ACTION_ITEM,
                PLAN_MEETING,
                INVITE_PEOPLE,
                CHECK_IN_PEOPLE,
                EDIT_ORGANIZATION,
                EDIT_SERVICE,
                MANAGE_MEMBERS,
                EXPORT_REPORT);
        allow(
                MUNICIPAL_OFFICER,
                VIEW_NETWORK,
                VIEW_HISTORY,
                VIEW_REPORT,
                EXPORT_REPORT,
                EDIT_ORGANIZATION,
                EDIT_SERVICE);
        allow(
                COORDINATOR,
                VIEW_NETWORK,
                VIEW_HISTORY,
                VIEW_REPORT,
                EXPORT_REPORT,
                REGISTER_ORGANIZATION,
                APPROVE_ORGANIZATION,
                EDIT_ORGANIZATION,
                EDIT_SERVICE,
                IMPORT_RECORDS,
                MANAGE_MEMBERS,
                MERGE_RECORDS,
                EDIT_MEETING,
                CLOSE_ACTION_ITEM,
                PLAN_MEETING,
                INVITE_PEOPLE,
                CHECK_IN_PEOPLE);
        allow(
                ADMINISTRATOR,
                VIEW_NETWORK,
                VIEW_HISTORY,
                VIEW_REPORT,
                EXPORT_REPORT,
                REGISTER_ORGANIZATION,
                APPROVE_ORGANIZATION,
                EDIT_ORGANIZATION,
                EDIT_SERVICE,
                IMPORT_RECORDS,
                MANAGE_MEMBERS,
                MERGE_RECORDS,
                MANAGE_ACCOUNTS,
                VIEW_AUDIT,
                VIEW_OUTBOX,
                VIEW_ACCESS);
    }

    private Access() {}

    private static void allow(Role role, Action... actions) {
        TABLE.put(role, EnumSet.copyOf(Arrays.asList(actions)));
    }

    /** Whether the role may do it at all, somewhere. */
    public static boolean allows(Role role, Action action) {
        return TABLE.getOrDefault(role, Set.of()).contains(action);
    }

    /** Whether the actor may do it somewhere: decides what the menus offer. */
    public static boolean offers(Actor actor, Action action) {
        return actor.grants().stream().anyMatch(g -> allows(g.role(), action));
    }

    /** Whether the actor may do it to this. */
    public static boolean allows(Actor actor, Action action, Target target) {
        return actor.grants().stream().anyMatch(g -> allows(g.role(), action) && covers(g, target));
    }

    /** @throws Refused when the actor may not do it to this */
    public static void require(Actor actor, Action action, Target target) {
        if (!allows(actor, action, target)) throw new Refused(action);
    }

    /** @throws Refused when the actor may not do it anywhere */
    public static void requireSomewhere(Actor actor, Action action) {
        if (!offers(actor, action)) throw new Refused(action);
    }

    private static boolean covers(Grant grant, Target target) {
        if (grant.role() == ADMINISTRATOR || target.equals(Target.NETWORK)) return true;
        return (grant.organization() != null && target.organizations().contains(grant.organization()))
                || (grant.municipality() != null && target.municipalities().contains(grant.municipality()))
                || (grant.region() != null && target.regions().contains(grant.region()))
                || (grant.country() != null && target.countries().contains(grant.country()));
    }
}
