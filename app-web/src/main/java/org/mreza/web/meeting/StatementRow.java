package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.Said;

/** What one institution, or somebody by function, said. */
public class StatementRow extends InstitutionRow {

    @Size(max = 300)
    private String speaker = "";

    @Size(max = 10000)
    private String text = "";

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(@Nullable String speaker) {
        this.speaker = speaker == null ? "" : speaker;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    /** Each institution that was there has a line for what it said, in the order of the attendance. */
    static void ofThoseWhoWereThere(List<AttendanceRow> attendance, List<StatementRow> rows) {
        for (AttendanceRow line : attendance) {
            if (!line.isOfInstitution() || rows.stream().anyMatch(row -> row.isOfSame(line))) continue;
            StatementRow row = new StatementRow();
            row.setOrganizationId(line.getOrganizationId());
            row.setMunicipalityId(line.getMunicipalityId());
            rows.add(row);
        }
        rows.removeIf(row -> row.isOfInstitution()
                && row.getText().isBlank()
                && attendance.stream().noneMatch(row::isOfSame));
    }

    static StatementRow of(Said.Remark remark) {
        StatementRow row = new StatementRow();
        row.setId(TypedText.of(remark.id()));
        row.setOrganizationId(TypedText.of(remark.organization()));
        row.setMunicipalityId(TypedText.of(remark.municipality()));
        row.setSpeaker(remark.speaker());
        row.setText(remark.text());
        return row;
    }
}
