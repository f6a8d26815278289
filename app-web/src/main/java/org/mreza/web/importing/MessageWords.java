package org.mreza.web.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.ServiceStatus;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.importing.reading.ImportField;
import org.mreza.domain.importing.reading.ImportWords;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.TextFold;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Knows the words of lists and headings as the interface writes them in all its languages. */
@Component
@Lazy
class MessageWords implements ImportWords {

    /** Other headings that lists have, those of Open Referral HSDS among them. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("externalId", "id;external id;identifier;шифра;šifra;code"),
            Map.entry("name", "title;назив;ime;име;naziv;emri;organization name;service name"),
            Map.entry("aliases", "alternate name;alias;acronym;кратенка;skraćenica"),
            Map.entry("seat", "city;town;municipality;општина;opština;opcina;komuna;седиште;grad;град"),
            Map.entry("municipality", "city;town;општина;opština;opcina;komuna;grad;град"),
            Map.entry("registration", "tax id;embs;ембс;матичен број;matični broj;registration number;nipt"),
            Map.entry("email", "e-mail;mail;е-пошта;email address"),
            Map.entry("phone", "telephone;tel;тел;telefon;number"),
            Map.entry("website", "web;url;интернет;website address"),
            Map.entry("parent", "parent organization id;parent organization"),
            Map.entry("organization", "organization id;provider;давател;pružalac"),
            Map.entry("service", "service id"),
            Map.entry("address", "address 1;street;улица;ulica"),
            Map.entry("latitude", "lat;y"),
            Map.entry("longitude", "lon;lng;x"),
            Map.entry("job", "title;position;function"),
            Map.entry("person", "contact;contact person;name"),
            Map.entry("minAge", "minimum age"),
            Map.entry("maxAge", "maximum age"),
            Map.entry("application", "application process"),
            Map.entry("eligibility", "eligibility description"),
            Map.entry("costNote", "fees description;fees"),
            Map.entry("type", "service type;taxonomy term"),
            Map.entry("description", "опис;opis;përshkrimi"));

    private final MessageSource messages;
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<RecordKind, Map<String, String>> headings = new EnumMap<>(RecordKind.class);

    MessageWords(MessageSource messages, Vocabularies vocabularies) {
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
        for (RecordKind kind : RecordKind.values()) headings.put(kind, headings(kind));
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

    /** ISO 639 codes, and the names of languages in the languages of the interface. */
    private void languages() {
        for (String code : Locale.getISOLanguages()) {
            put("language", code, code);
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

    private Map<String, String> headings(RecordKind kind) {
        Map<String, String> known = new HashMap<>();
        for (ImportField field : kind.fields())
            for (Language language : Language.values())
                known.putIfAbsent(TextFold.key(message(label(kind, field.key()), language)), field.key());
        for (ImportField field : kind.fields()) known.putIfAbsent(TextFold.key(field.key()), field.key());
        for (ImportField field : kind.fields()) {
            for (String also : ALSO.getOrDefault(field.key(), "").split(";", -1))
                known.putIfAbsent(TextFold.key(also), field.key());
        }
        known.remove("");
        return known;
    }

    /** Key of the message that names a field. */
    static String label(RecordKind kind, String field) {
        boolean own = field.equals("kind") || field.equals("id") || field.equals("name") || field.equals("areas");
        return "importing.field." + field + (own ? "." + kind : "");
    }

    private String message(String key, Language language) {
        return messages.getMessage(key, new Object[0], language.locale());
    }

    @Override
    public Optional<String> code(String group, String word) {
        return Optional.ofNullable(words.getOrDefault(group, Map.of()).get(TextFold.key(word)));
    }

    @Override
    public Optional<String> field(RecordKind kind, String heading) {
        return Stream.ofNullable(headings.get(kind))
                .flatMap(known -> Stream.ofNullable(known.get(TextFold.key(heading))))
                .findFirst();
    }
}
