package org.mreza.web.meeting.planning;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.AgendaKind;
import org.mreza.domain.meeting.planning.AgendaItem;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.web.frame.Reader;

/** An item of the agenda, as typed. */
public class AgendaRow {

    @Size(max = 300)
    private String title = "";

    @Size(max = 10)
    private String minutes = "";

    private AgendaKind kind = AgendaKind.DISCUSSION;

    @Size(max = 300)
    private String organization = "";

    private String organizationId = "";

    @Size(max = 200)
    private String presenter = "";

    /** @param known the names of the organizations that present */
    static List<AgendaRow> of(List<AgendaItem> items, Map<OrganizationId, LocalizedText> known, Reader reader) {
        return items.stream().map(item -> of(item, known, reader)).toList();
    }

    private static AgendaRow of(AgendaItem item, Map<OrganizationId, LocalizedText> known, Reader reader) {
        AgendaRow row = new AgendaRow();
        row.title = item.title();
        row.minutes = String.valueOf(item.minutes());
        row.kind = item.kind();
        if (item.organization() != null) {
            row.organizationId = item.organization().toString();
            row.organization = reader.text(known.get(item.organization()));
        }
        row.setPresenter(item.presenter());
        return row;
    }

    /** All in one line. */
    static String words(List<AgendaRow> rows) {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.title + " (" + row.minutes + ")")
                .collect(Collectors.joining(", "));
    }

    boolean isEmpty() {
        return title.isBlank() && minutes.isBlank() && organization.isBlank() && presenter.isBlank();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }

    public AgendaKind getKind() {
        return kind;
    }

    public void setKind(AgendaKind kind) {
        this.kind = kind;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization == null ? "" : organization;
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(@Nullable String organizationId) {
        this.organizationId = organizationId == null ? "" : organizationId;
    }

    public String getPresenter() {
        return presenter;
    }

    public void setPresenter(@Nullable String presenter) {
        this.presenter = presenter == null ? "" : presenter;
    }
}
