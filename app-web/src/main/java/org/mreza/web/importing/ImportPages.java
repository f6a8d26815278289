package org.mreza.web.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.ImportQueries;
import org.mreza.domain.importing.Outcomes.Outcome;
import org.mreza.domain.importing.reading.ImportField;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.Window;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.mreza.web.importing.file.EncodingChoices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of one import. */
@Component
class ImportPages {

    private final FactWords words;
    private final Vocabularies vocabularies;

    ImportPages(FactWords words, Vocabularies vocabularies) {
        this.words = words;
        this.vocabularies = vocabularies;
    }

    ModelAndView mapping(Import told, MappingForm form, HttpStatus status, Reader reader) {
        Map<RecordKind, List<Option>> fields = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) fields.put(kind, options(kind, reader));
        return new ModelAndView("importing/mapping", status)
                .addObject("told", told)
                .addObject("form", form)
                .addObject("fields", fields)
                .addObject("kinds", RecordKind.offered())
                .addObject("languages", Language.values())
                .addObject("encodings", EncodingChoices.options())
                .addObject("separators", separators(reader))
                .addObject("organizationKinds", told.about(RecordKind.ORGANIZATION) ? kinds(reader) : List.of())
                .addObject("serviceTypes", told.about(RecordKind.SERVICE) ? types(reader) : List.of());
    }

    private static List<Option> kinds(Reader reader) {
        return Stream.of(Organization.Kind.values())
                .map(k -> new Option(k.name(), reader.message("organization.kind." + k)))
                .toList();
    }

    private List<Option> types(Reader reader) {
        return vocabularies.types().stream()
                .map(t -> new Option(t.code(), reader.text(t.name())))
                .toList();
    }

    private static List<Option> separators(Reader reader) {
        return List.of("SEMICOLON", "COMMA", "TAB").stream()
                .map(s -> new Option(s, reader.message("importing.separator." + s)))
                .toList();
    }

    /** Every field; names and descriptions once more for each language. */
    static List<Option> options(RecordKind kind, Reader reader) {
        List<Option> options = new ArrayList<>();
        for (ImportField field : kind.fields()) {
            String label = reader.message(MessageWords.label(kind, field.key()));
            options.add(new Option(field.key(), label));
            if (field.key().matches("name|description"))
                for (Language language : Language.values())
                    options.add(new Option(field.key() + "." + language.tag(), label + " [" + language.tag() + "]"));
        }
        return options;
    }

    ModelAndView preview(Import told, Outcome shown, Window<ImportQueries.Row> rows, Reader reader) {
        return new ModelAndView("importing/show")
                .addObject("told", told)
                .addObject("shown", shown)
                .addObject("outcomes", Outcome.values())
                .addObject("rows", rows)
                .addObject("words", words.of(told, rows.rows(), reader));
    }
}
