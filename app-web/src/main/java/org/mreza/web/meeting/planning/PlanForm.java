package org.mreza.web.meeting.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.shared.Language;
import org.mreza.web.meeting.OrganizerRow;
import org.mreza.web.meeting.WhatForm;

/** A plan, as typed. */
public class PlanForm extends WhatForm {

    private String submissionKey = "";

    private int version = 0;

    @Size(max = 2000)
    private String link = "";

    @Size(max = 10)
    private String starts = "";

    @Size(max = 10)
    private String ends = "";

    @Size(max = 10)
    private String capacity = "";

    private List<Language> spoken = new ArrayList<>();

    @Size(max = 200)
    private String interpretation = "";

    private boolean announced = false;

    private boolean inviteAgain = false;

    @Size(max = 300)
    private String project = "";

    private String projectId = "";

    @Valid
    private final List<OrganizerRow> organizers = new ArrayList<>();

    @Valid
    @Size(max = 100)
    private final List<AgendaRow> agenda = new ArrayList<>();

    public PlanForm() {
        setMode(MeetingMode.IN_PERSON);
    }

    /** A plan has a date, where a record may not know it. */
    @Override
    @NotBlank(message = "{plan.held.missing}")
    public String getHeld() {
        return super.getHeld();
    }

    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(@Nullable String submissionKey) {
        this.submissionKey = submissionKey == null ? "" : submissionKey;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link == null ? "" : link;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(@Nullable String starts) {
        this.starts = starts == null ? "" : starts;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(@Nullable String ends) {
        this.ends = ends == null ? "" : ends;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity == null ? "" : capacity;
    }

    public List<Language> getSpoken() {
        return spoken;
    }

    public void setSpoken(List<Language> spoken) {
        this.spoken = spoken;
    }

    public String getInterpretation() {
        return interpretation;
    }

    public void setInterpretation(@Nullable String interpretation) {
        this.interpretation = interpretation == null ? "" : interpretation;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public void setAnnounced(boolean announced) {
        this.announced = announced;
    }

    public String getProject() {
        return project;
    }

    public void setProject(@Nullable String project) {
        this.project = project == null ? "" : project;
    }

    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(@Nullable String projectId) {
        this.projectId = projectId == null ? "" : projectId;
    }

    public List<OrganizerRow> getOrganizers() {
        return organizers;
    }

    public List<AgendaRow> getAgenda() {
        return agenda;
    }

    public boolean isInviteAgain() {
        return inviteAgain;
    }

    public void setInviteAgain(boolean inviteAgain) {
        this.inviteAgain = inviteAgain;
    }
}
