package org.mreza.web.meeting.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.action.Progress;
import org.mreza.domain.shared.ActionItemId;

/** What somebody writes about an action item. */
public class ProgressForm {

    private UUID submissionKey = UUID.randomUUID();
    private @Nullable String text;
    private @Nullable String link;
    private @Nullable ActionState state;

    /** @param stands where it stands now; the same again is no change */
    Progress read(ActionItemId item, ActionState stands) {
        return new Progress(item, text == null ? "" : text, link, state == stands ? null : state);
    }

    public UUID getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(UUID submissionKey) {
        this.submissionKey = submissionKey;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable ActionState getState() {
        return state;
    }

    public void setState(@Nullable ActionState state) {
        this.state = state;
    }
}
