package org.mreza.persistence.meeting;

import java.time.LocalDate;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.action.ActionItemFilter;

/** What a filter of action items asks, of an action item {@code a} and its meeting {@code m}. */
record ActionItemConditions(String where, Map<String, Object> parameters) {

    static ActionItemConditions of(ActionItemFilter filter, Actor actor, LocalDate today) {
        ActionItemListSql sql = new ActionItemListSql(filter, actor, today);
        return new ActionItemConditions(sql.where(), sql.parameters());
    }
}
