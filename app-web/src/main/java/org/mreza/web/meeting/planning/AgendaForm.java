package org.mreza.web.meeting.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** The agenda that a meeting had, as typed. */
public class AgendaForm {

    private int version = 0;

    @Valid
    @Size(max = 100)
    private List<AgendaRow> agenda = new ArrayList<>();

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<AgendaRow> getAgenda() {
        return agenda;
    }

    public void setAgenda(List<AgendaRow> agenda) {
        this.agenda = agenda;
    }
}
