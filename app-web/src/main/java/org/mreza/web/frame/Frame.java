package org.mreza.web.frame;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.Language;

/** What stands around every page; in every template as {@code frame}. */
public final class Frame {

    private static final Map<Language, String> OWN_NAMES = Map.of(
            Language.MK, "Македонски",
            Language.SR_CYRL, "Српски (ћирилица)",
            Language.SR_LATN, "Srpski (latinica)",
            Language.BS, "Bosanski",
            Language.SQ, "Shqip",
            Language.EN, "English");

    private final Address address;
    private final Language language;
    private final @Nullable Actor actor;
    private final String version;
    private final @Nullable Function<Actor, List<ActingOrganizations.Choice>> organizations;
    private @Nullable List<ActingOrganizations.Choice> choices;
    private @Nullable List<LanguageLink> links;
    private @Nullable List<MainMenu.Item> menu;

    /** @param organizations null for an error page, which asks nothing of database and session */
    Frame(
            Address address,
            Language language,
            @Nullable Actor actor,
            String version,
            @Nullable Function<Actor, List<ActingOrganizations.Choice>> organizations) {
        this.address = address;
        this.language = language;
        this.actor = actor;
        this.version = version;
        this.organizations = organizations;
    }

    /** A language to choose, by its own name. */
    public record LanguageLink(String tag, String name, String href, boolean current) {}

    /** Made once, like the menu: a page shows both twice, for wide and for narrow screens. */
    public List<LanguageLink> languages() {
        if (links == null) links = linked();
        return links;
    }

    private List<LanguageLink> linked() {
        return Stream.of(Language.MK, Language.SQ, Language.SR_LATN, Language.SR_CYRL, Language.BS, Language.EN)
                .map(l -> new LanguageLink(
                        l.tag(), OWN_NAMES.getOrDefault(l, l.tag()), address.with("lang", l.tag()), l == language))
                .toList();
    }

    public String languageName() {
        return OWN_NAMES.getOrDefault(language, language.tag());
    }

    /** Who is signed in, or null. */
    public @Nullable Actor actor() {
        return actor;
    }

    public List<MainMenu.Item> menu() {
        if (menu == null) menu = MainMenu.of(actor, address.path());
        return menu;
    }

    /** The organizations that the person can act for; asked once, however often a page shows them. */
    public List<ActingOrganizations.Choice> organizations() {
        if (actor == null || organizations == null || actor.organizations().isEmpty()) return List.of();
        if (choices == null) choices = organizations.apply(actor);
        return choices;
    }

    /** Whether the page may have forms, which need a session. */
    public boolean hasForms() {
        return organizations != null;
    }

    public String version() {
        return version;
    }

    /** This page with another value of a parameter; the page of a list starts anew. */
    public String with(String parameter, String value) {
        return address.with(parameter, value);
    }

    public String without(String parameter) {
        return address.without(parameter);
    }

    /** A filter that is on, as a chip that takes it off. */
    public Chip chip(String label, String parameter, String value) {
        return new Chip(label, new Address(address.path(), query(address.without("cursor"))).without(parameter, value));
    }

    private static @Nullable String query(String uri) {
        int at = uri.indexOf('?');
        return at < 0 ? null : uri.substring(at + 1);
    }

    /** The whole of this list as a file: its address with the extension, from the first row on. */
    public String as(String extension) {
        String rest = new Address(address.path(), query(address.without("cursor"))).without("lang");
        return address.path() + "." + extension
                + rest.substring(Math.min(rest.length(), address.path().length()));
    }

    /** The path of this page. */
    public String path() {
        return address.path();
    }

    /** Id of the control of a field: the name of the field without brackets and dots. */
    public String id(String field) {
        return field.replace("]", "").replaceAll("[\\[.]", "-");
    }

    /** Value of {@code aria-describedby} of a control: the ids of its hint and its errors, as far as there are any. */
    public @Nullable String describedBy(String id, @Nullable Object hint, boolean bad) {
        if (hint != null) return id + "-hint" + (bad ? " " + id + "-error" : "");
        return bad ? id + "-error" : null;
    }
}
