package org.mreza.domain.meeting.action;

/** The notes on action items. */
public interface ActionNotes {

    ActionNote save(ActionNote note);
}
