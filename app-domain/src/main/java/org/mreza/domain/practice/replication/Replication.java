package org.mreza.domain.practice.replication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.DatePoint;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;

/** A municipality, an organization, or both together, that take over a service model from others. */
@Entity
public class Replication {

    private static final int MOST_STEPS = 50;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReplicationId id;

    @Column(name = "service_model_code")
    private String model;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "municipality_id"))
    private @Nullable MunicipalityId municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private @Nullable OrganizationId organization;

    @ElementCollection
    @CollectionTable(name = "replication_step", joinColumns = @JoinColumn(name = "replication_id"))
    @OrderColumn(name = "position")
    private List<ReplicationStep> steps = new ArrayList<>();

    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Replication() {}

    private Replication(ReplicationId id, String model, Who who, ReplicationStep first, Instant now) {
        this.id = id;
        this.model = model;
        this.municipality = who.municipality();
        this.organization = who.organization();
        this.steps.add(first);
        this.createdAt = now;
    }

    /** Who takes it over; at least one of the two is known. */
    public record Who(
            @Nullable MunicipalityId municipality, @Nullable OrganizationId organization) {

        public Who {
            if (municipality == null && organization == null)
                throw RuleBroken.at("municipality", "replication.rule.nobody");
        }
    }

    static Replication begin(ReplicationId id, String model, Who who, ReplicationStep first, Instant now) {
        return new Replication(id, model, who, first, now);
    }

    /** @throws RuleBroken when it does not come after the last step */
    void go(ReplicationStep step) {
        ReplicationStep last = steps.get(steps.size() - 1);
        step.stage().requireAfter(last.stage());
        if (DatePoint.orUnknown(step.since()).endsBefore(DatePoint.orUnknown(last.since())))
            throw RuleBroken.at("since", "replication.rule.order");
        if (steps.size() >= MOST_STEPS) throw new RuleBroken("replication.rule.most", MOST_STEPS);
        steps.add(step);
    }

    public ReplicationId id() {
        return id;
    }

    public String model() {
        return model;
    }

    public Who who() {
        return new Who(municipality, organization);
    }

    public @Nullable Integer version() {
        return version;
    }

    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("model", model);
        if (municipality != null) facts.put("municipality", municipality.value());
        if (organization != null) facts.put("organization", organization.toString());
        facts.put("stage", steps.stream().map(s -> s.stage().name()).collect(Collectors.joining("; ")));
        return facts;
    }
}
