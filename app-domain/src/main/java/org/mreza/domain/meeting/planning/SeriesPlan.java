package org.mreza.domain.meeting.planning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SeriesId;

/** How a series goes on. */
@Entity
public class SeriesPlan {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    @Enumerated(EnumType.STRING)
    private @Nullable Cadence cadence;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private @Nullable RegionId region;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private @Nullable ProjectId project;

    @ElementCollection
    @CollectionTable(name = "series_host", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private List<OrganizationId> hosts = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected SeriesPlan() {}

    @SuppressWarnings("NullAway") // filled by become
    private SeriesPlan(SeriesId series) {
        this.series = series;
    }

    public static SeriesPlan of(SeriesId series) {
        return new SeriesPlan(series);
    }

    /**
     * How it is to go on.
     *
     * @param hosts in turn
     */
    public record Going(
            @Nullable Cadence cadence,
            @Nullable RegionId region,
            @Nullable ProjectId project,
            List<OrganizationId> hosts) {

        public static final Going UNKNOWN = new Going(null, null, null, List.of());

        public Going {
            hosts = hosts.stream().distinct().toList();
        }
    }

    public void become(Going going) {
        cadence = going.cadence();
        region = going.region();
        project = going.project();
        if (hosts.equals(going.hosts())) return;
        hosts.clear();
        hosts.addAll(going.hosts());
    }

    public Going going() {
        return new Going(cadence, region, project, hosts);
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /** What the history shows of it. */
    public Map<String, String> facts() {
        return Map.of(
                "cadence", Objects.toString(cadence, ""),
                "region", Objects.toString(region, ""),
                "hosts", hosts.stream().map(OrganizationId::toString).collect(Collectors.joining(" ")));
    }
}
