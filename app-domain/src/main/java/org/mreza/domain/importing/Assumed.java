package org.mreza.domain.importing;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.RuleBroken;

/**
 * What new records are taken for whose rows do not say it; the preview tells it of each.
 *
 * @param organizationKind name of a kind; null where such rows are rejected
 * @param serviceType code of a type; null likewise
 */
public record Assumed(
        @Nullable String organizationKind, @Nullable String serviceType) {

    public static final Assumed NOTHING = new Assumed(null, null);

    /** For files of other directories, which do not know our kinds and types. */
    private static final Assumed LIKELIEST = new Assumed(Organization.Kind.CIVIL_SOCIETY.name(), "INFO");

    /** The same, with the likeliest for a file that has no columns of ours. */
    public Assumed in(FileFormat format) {
        if (!format.standard()) return this;
        return new Assumed(
                organizationKind == null ? LIKELIEST.organizationKind() : organizationKind,
                serviceType == null ? LIKELIEST.serviceType() : serviceType);
    }

    /** @throws RuleBroken at what there is not */
    void require(Vocabularies vocabularies) {
        if (organizationKind != null
                && Stream.of(Organization.Kind.values()).noneMatch(k -> k.name().equals(organizationKind)))
            throw RuleBroken.at("organizationKind", "proposal.rule.choice");
        if (serviceType != null && vocabularies.type(serviceType).isEmpty())
            throw RuleBroken.at("serviceType", "proposal.rule.choice");
    }
}
