package org.mreza.domain.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.Window;

/** Questions about organizations; every actor of the network may ask all of them. */
public interface OrganizationQueries {

    /** @param cursor of a window before, or null for the first */
    Window<OrganizationRow> list(
            OrganizationFilter filter,
            OrganizationFilter.Order order,
            Actor actor,
            Language reader,
            @Nullable String cursor);

    /** How many each filter would leave, in one statement; two more when only a near spelling finds anything. */
    FacetCounts<OrganizationFacet> counts(OrganizationFilter filter, Actor actor);

    /** Every organization that the filter finds, one after the other: for exports. */
    void each(
            OrganizationFilter filter,
            OrganizationFilter.Order order,
            Actor actor,
            Language reader,
            Consumer<OrganizationListing> to);

    Optional<OrganizationPage> show(String slug, Actor actor, Language reader);

    /** Those that a new one of this name may already be: same letters, another order of words, a letter off. */
    default List<OrganizationRow> similar(LocalizedText name) {
        return similar(name.all()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(5)
                .toList();
    }

    /** The same for several names at once, nearest first; a name that none is near to is left out. */
    Map<String, List<OrganizationRow>> similar(Collection<String> names);

    /** The best matches for what is being typed into a picker, closed ones last. */
    List<OrganizationRow> suggestions(String text, int limit);

    /** Those of the ids that exist. */
    Map<OrganizationId, OrganizationRow> byIds(Collection<OrganizationId> ids);

    Optional<OrganizationRow> bySlug(String slug);

    /** Persons whose name begins like this, with their seats: for the picker of a contact. */
    List<PersonRow> persons(String text, int limit, Actor actor);

    /**
     * An organization in a file.
     *
     * @param original its name as it was written
     * @param name in the language of the reader
     */
    record OrganizationListing(
            String original,
            String name,
            List<String> aliases,
            Organization.Kind kind,
            Organization.State state,
            @Nullable MunicipalityId seat,
            @Nullable CountryId country,
            List<Area> areas,
            Reach reach) {}

    /** A person and one seat, if any. */
    record PersonRow(
            PersonId id,
            String name,
            @Nullable LocalizedText job,
            @Nullable LocalizedText organization) {}
}
