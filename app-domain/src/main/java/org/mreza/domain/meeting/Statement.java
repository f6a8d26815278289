package org.mreza.domain.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/** What an institution presented at a meeting. */
@Entity
class Statement {

    @Id
    private UUID id;

    private int position;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private @Nullable OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "municipality_id"))
    private @Nullable MunicipalityId municipality;

    private @Nullable String speaker;
    private String text;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Statement() {}

    @SuppressWarnings("NullAway") // filled by become
    Statement(UUID id) {
        this.id = id;
    }

    void become(Said.Remark remark, int at) {
        position = at;
        organization = remark.organization();
        municipality = remark.municipality();
        speaker = remark.speaker();
        text = remark.text();
    }

    void correct(String words) {
        text = words;
    }

    UUID id() {
        return id;
    }

    Said.Remark remark() {
        return new Said.Remark(id, organization, municipality, speaker, text);
    }
}
