package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;

/**
 * The way of a service from a concept to people who come, with the dates that are known.
 *
 * @param reached the last stage that is stated; null when none is
 */
@Embeddable
public record Stages(
        @Enumerated(EnumType.STRING) @Column(name = "stage") @Nullable
        Stage reached,

        @AttributeOverride(name = "year", column = @Column(name = "concept_year"))
        @AttributeOverride(name = "month", column = @Column(name = "concept_month"))
        @AttributeOverride(name = "day", column = @Column(name = "concept_day"))
        @Nullable
        DatePoint concept,

        @AttributeOverride(name = "year", column = @Column(name = "funded_year"))
        @AttributeOverride(name = "month", column = @Column(name = "funded_month"))
        @AttributeOverride(name = "day", column = @Column(name = "funded_day"))
        @Nullable
        DatePoint funded,

        @AttributeOverride(name = "year", column = @Column(name = "implemented_year"))
        @AttributeOverride(name = "month", column = @Column(name = "implemented_month"))
        @AttributeOverride(name = "day", column = @Column(name = "implemented_day"))
        @Nullable
        DatePoint implemented) {

    public static final Stages NOT_STATED = new Stages(null, DatePoint.UNKNOWN, DatePoint.UNKNOWN, DatePoint.UNKNOWN);

    public Stages {
        concept = DatePoint.orUnknown(concept);
        funded = DatePoint.orUnknown(funded);
        implemented = DatePoint.orUnknown(implemented);
        require(reached, Stage.CONCEPT, concept);
        require(reached, Stage.FUNDED, funded);
        require(reached, Stage.IMPLEMENTED, implemented);
        if (funded.endsBefore(concept)) throw RuleBroken.at("funded", "service.rule.stage-order");
        if (implemented.endsBefore(funded) || implemented.endsBefore(concept))
            throw RuleBroken.at("implemented", "service.rule.stage-order");
    }

    /** A stage, whether it is reached, and since when, as far as that is known. */
    public record Step(Stage stage, boolean reached, DatePoint since) {}

    private static void require(@Nullable Stage reached, Stage stage, DatePoint since) {
        boolean ahead = reached == null || reached.compareTo(stage) < 0;
        if (ahead && since.year() != null)
            throw RuleBroken.at(stage.name().toLowerCase(java.util.Locale.ROOT), "service.rule.stage-ahead");
    }

    /** All stages in their order; none where nothing is stated. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (reached == null) return steps;
        for (Stage stage : Stage.values()) steps.add(new Step(stage, stage.compareTo(reached) <= 0, since(stage)));
        return steps;
    }

    private DatePoint since(Stage stage) {
        return DatePoint.orUnknown(
                switch (stage) {
                    case CONCEPT -> concept;
                    case FUNDED -> funded;
                    case IMPLEMENTED -> implemented;
                });
    }
}
