package org.mreza.domain.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;

/**
 * What is told of an organization apart from its people and its memberships.
 *
 * @param name in its own language, and in others where it has one
 * @param aliases abbreviations, older names, other spellings
 */
public record OrganizationProfile(
        LocalizedText name, List<Alias> aliases, Organization.Kind kind, Whereabouts place, About about) {

    /** The longest name or alias, in characters. */
    public static final int LONGEST_NAME = 300;

    /** The longest description, in characters. */
    public static final int LONGEST_DESCRIPTION = 5_000;

    /** The most aliases, areas, contacts or memberships of one organization. */
    public static final int MOST = 100;

    /**
     * The rest of the page.
     *
     * @param parent the organization that this one is a part of
     */
    public record About(
            @Nullable LocalizedText description,
            Reach reach,
            @Nullable OrganizationId parent) {

        public static final About NOTHING = new About(null, Reach.NONE, null);
    }

    public OrganizationProfile {
        aliases = aliases.stream().distinct().toList();
        requireShort("name", name.all(), LONGEST_NAME);
        if (aliases.stream().anyMatch(a -> a.text().isBlank()))
            throw RuleBroken.at("aliases", "organization.rule.alias-blank");
        requireShort("aliases", aliases.stream().map(Alias::text).toList(), LONGEST_NAME);
        if (about.description() != null)
            requireShort("description", about.description().all(), LONGEST_DESCRIPTION);
        requireFew("aliases", aliases.size());
        requireFew("areas", place.areas().size());
    }

    private static void requireShort(String field, List<String> texts, int longest) {
        if (texts.stream().anyMatch(t -> t.length() > longest))
            throw RuleBroken.at(field, "organization.rule.too-long", longest);
    }

    static void requireFew(String field, int number) {
        if (number > MOST) throw RuleBroken.at(field, "organization.rule.too-many", MOST);
    }

    /** A name and a kind, and nothing else yet. */
    public static OrganizationProfile named(LocalizedText name, Organization.Kind kind, Whereabouts place) {
        return new OrganizationProfile(name, List.of(), kind, place, About.NOTHING);
    }
}
