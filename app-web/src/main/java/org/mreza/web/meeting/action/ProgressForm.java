package org.mreza.web.meeting.action;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.action.Progress;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.web.paper.SentFiles;
import org.springframework.web.multipart.MultipartFile;

/** What somebody writes about an action item. */
public class ProgressForm {

    private UUID submissionKey = UUID.randomUUID();
    private @Nullable String text;
    private @Nullable String link;
    private @Nullable ActionState state;
    private @Nullable List<MultipartFile> files;

    /** @param stands where it stands now; the same again is no change */
    Progress read(ActionItemId item, ActionState stands) {
        return new Progress(item, text == null ? "" : text, link, state == stands ? null : state);
    }

    SentFiles sent() {
        return SentFiles.of(submissionKey, 0, files);
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

    public @Nullable List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<MultipartFile> files) {
        this.files = files;
    }

    public @Nullable ActionState getState() {
        return state;
    }

    public void setState(@Nullable ActionState state) {
        this.state = state;
    }
}
