package org.mreza.web.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.importing.reading.ImportField;
import org.mreza.domain.importing.reading.ImportWords;
import org.mreza.domain.importing.reading.RecordKind;
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
            Map.entry("location", "location id"),
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
    private final WordLists words;
    private final Map<RecordKind, Map<String, String>> headings = new EnumMap<>(RecordKind.class);

    MessageWords(MessageSource messages, Vocabularies vocabularies) {
        this.messages = messages;
        this.words = new WordLists(messages, vocabularies);
        for (RecordKind kind : RecordKind.values()) headings.put(kind, headings(kind));
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
        return words.code(group, word);
    }

    @Override
    public Optional<String> field(RecordKind kind, String heading) {
        return Stream.ofNullable(headings.get(kind))
                .flatMap(known -> Stream.ofNullable(known.get(TextFold.key(heading))))
                .findFirst();
    }
}
