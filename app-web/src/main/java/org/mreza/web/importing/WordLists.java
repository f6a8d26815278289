package org.mreza.web.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.ServiceStatus;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.TextFold;
import org.springframework.context.MessageSource;

/** The words of lists as the interface writes them in all its languages, and what they stand for. */
final class WordLists {

    private static final String[] TAGS = {"GENDER", "MIGRATION"};

    private final MessageSource messages;
    private final Map<String, Map<String, String>> words = new HashMap<>();

    WordLists(MessageSource messages, Vocabularies vocabularies) {
        this.messages = messages;
        constants("organizationKind", "organization.kind.", Organization.Kind.values());
        constants("serviceStatus", "service.phase.", ServiceStatus.Phase.values());
        constants("cost", "service.cost.", Cost.values());
        constants("locationKind", "service.location.kind.", LocationProfile.Kind.values());
        yesNo();
        languages();
        vocabularies.types().forEach(this::type);
        vocabularies.targetGroups().forEach(group -> {
            put("targetGroup", group.code(), group.code());
            group.name().all().forEach(name -> put("targetGroup", name, group.code()));
        });
        vocabularies.models().forEach(model -> {
            put("serviceModel", model.code(), model.code());
            model.name().all().forEach(name -> put("serviceModel", name, model.code()));
        });
        for (String tag : TAGS) {
            put("tag", tag, tag);
            for (Language language : Language.values()) put("tag", message("service.tag." + tag, language), tag);
        }
    }

    private void constants(String group, String prefix, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            put(group, constant.name(), constant.name());
            for (Language language : Language.values())
                put(group, message(prefix + constant.name(), language), constant.name());
        }
    }

    private void yesNo() {
        for (Language language : Language.values()) {
            put("yesNo", message("importing.yes", language), "true");
            put("yesNo", message("importing.no", language), "false");
        }
        for (String yes : new String[] {"true", "1", "x"}) put("yesNo", yes, "true");
        for (String no : new String[] {"false", "0"}) put("yesNo", no, "false");
    }

    /** The names of languages in the languages of the interface. */
    private void languages() {
        for (String code : Locale.getISOLanguages()) {
            for (Language language : Language.values())
                put("language", Locale.forLanguageTag(code).getDisplayLanguage(language.locale()), code);
        }
    }

    /** What a law calls it names it as well, where no other type is called so. */
    private void type(ServiceType type) {
        put("serviceType", type.code(), type.code());
        type.name().all().forEach(name -> put("serviceType", name, type.code()));
        for (Alias alias : type.aliases()) put("serviceType", alias.text(), type.code());
        type.law().forEach(law -> law.term().all().forEach(term -> put("serviceType", term, type.code())));
    }

    private void put(String group, String word, String code) {
        words.computeIfAbsent(group, g -> new HashMap<>()).putIfAbsent(TextFold.key(word), code);
    }

    private String message(String key, Language language) {
        return messages.getMessage(key, new Object[0], language.locale());
    }

    Optional<String> code(String group, String word) {
        if (group.equals("language") && isLanguage(word)) return Optional.of(word);
        return Optional.ofNullable(words.getOrDefault(group, Map.of()).get(TextFold.key(word)));
    }

    /** Codes are read to the letter: folded, some of them would be the same. Those that have a name are known. */
    private static boolean isLanguage(String code) {
        return code.matches("[a-z]{2,3}")
                && !Locale.forLanguageTag(code)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equals(code);
    }
}
