package org.mreza.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Aliases;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.RuleBroken;

/**
 * What is offered.
 *
 * @param type code of its {@link ServiceType}
 * @param model code of the {@link ServiceModel} that it follows, if any
 * @param tags questions that cut across types: {@link #GENDER}, {@link #MIGRATION}
 */
@Embeddable
public record Offer(
        LocalizedText name,
        Aliases aliases,
        @Nullable LocalizedText description,

        @Column(name = "service_type_code") String type,

        @Column(name = "service_model_code") @Nullable String model,

        List<String> tags) {

    public static final String GENDER = "GENDER";
    public static final String MIGRATION = "MIGRATION";

    /** The tags that there are. */
    public static final List<String> TAGS = List.of(GENDER, MIGRATION);

    public Offer {
        Texts.shortEnough("name", name, Texts.LINE);
        Texts.shortEnough("description", description, Texts.PARAGRAPHS);
        Texts.few("aliases", aliases.all());
        tags = tags.stream().filter(TAGS::contains).distinct().toList();
    }

    /** @throws RuleBroken without a name */
    Offer named(@Nullable LocalizedText other) {
        if (other == null) throw RuleBroken.at("name", "organization.rule.missing");
        return new Offer(other, aliases, description, type, model, tags);
    }

    Offer described(@Nullable LocalizedText other) {
        return new Offer(name, aliases, other, type, model, tags);
    }

    /** @throws RuleBroken without a type */
    Offer typed(String other) {
        if (other.isBlank()) throw RuleBroken.at("type", "service.rule.type");
        return new Offer(name, aliases, description, other, model, tags);
    }

    Offer modelled(@Nullable String other) {
        return new Offer(name, aliases, description, type, other, tags);
    }

    /** A name and a type, and nothing else yet. */
    public static Offer of(LocalizedText name, String type) {
        return new Offer(name, Aliases.NONE, null, type, null, List.of());
    }
}
