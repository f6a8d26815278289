package org.mreza.web.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** The fields of a record for a reader: of a text in several languages the one that the reader sees. */
@Component
public class FieldLines {

    private final Gazetteer gazetteer;
    private final CodeNames codes;

    FieldLines(Gazetteer gazetteer, CodeNames codes) {
        this.gazetteer = gazetteer;
        this.codes = codes;
    }

    /** A value in words, for a page that asks whether it is true. */
    public record Told(String label, String value, @Nullable String lang) {}

    /** What is told of the record; fields without a value are left out. */
    public List<Told> told(KeptRecord record, Reader reader) {
        return of(record, reader).stream()
                .filter(line -> !line.told().isEmpty())
                .map(line -> new Told(line.label(), words(line, reader), line.lang()))
                .toList();
    }

    private String words(FieldLine line, Reader reader) {
        return codes.value(FieldKey.parse(line.key()), line.kind(), line.told(), reader);
    }

    /** All of them, as a form has them. */
    List<FieldLine> of(KeptRecord record, Reader reader) {
        Map<String, List<FieldValue>> byCode = new LinkedHashMap<>();
        record.fields()
                .forEach(f -> byCode.computeIfAbsent(f.key().code(), c -> new ArrayList<>())
                        .add(f));
        List<FieldLine> lines = new ArrayList<>();
        byCode.values().forEach(fields -> {
            if (fields.get(0).translated()) lines.add(line(seen(fields, reader.language()), reader));
            else fields.forEach(field -> lines.add(line(field, reader)));
        });
        lines.removeIf(line ->
                line.kind() == FieldValue.Kind.MUNICIPALITY && line.options().isEmpty());
        return lines;
    }

    /** The text in the language that the reader is shown; a text that is missing may be told in the reader's own. */
    private static FieldValue seen(List<FieldValue> fields, Language reader) {
        String code = fields.get(0).key().code();
        for (Language language : reader.fallbacks())
            for (FieldValue field : fields) if (field.key().part().equals(language.tag())) return field;
        return FieldValue.of(FieldKey.of(code, reader.tag()), fields.get(0).kind(), null);
    }

    private FieldLine line(FieldValue field, Reader reader) {
        String told = field.value() == null ? "" : field.value();
        String shown = shown(field, told, reader);
        return new FieldLine(
                field.key().toString(),
                FieldWords.label(field.key(), field.about(), reader),
                field.kind(),
                told,
                shown,
                shown,
                field.translated() ? field.key().part() : null,
                options(field, reader));
    }

    /** What stands in the form: hours and places in words, the rest as it is kept. */
    private String shown(FieldValue field, String told, Reader reader) {
        return switch (field.kind()) {
            case HOURS, AREAS -> codes.value(field.key(), field.kind(), told, reader);
            default -> told;
        };
    }

    private List<Option> options(FieldValue field, Reader reader) {
        return switch (field.kind()) {
            case CHOICE ->
                field.choices().stream()
                        .map(c -> new Option(c, FieldWords.choice(field.key().code(), c, reader)))
                        .toList();
            case MUNICIPALITY -> municipalities(field.value(), reader);
            case WORD, WORDS -> codes.options(field.key().code(), field.value(), reader);
            case NAME, TEXT, LINE, HOURS, AREAS -> List.of();
        };
    }

    /** Those of the country of the one that is told. */
    private List<Option> municipalities(@Nullable String told, Reader reader) {
        if (told == null) return List.of();
        CountryId country = gazetteer
                .municipality(MunicipalityId.of(told))
                .map(Municipality::country)
                .orElse(null);
        if (country == null) return List.of();
        return gazetteer.municipalities(country).stream()
                .map(m -> new Option(m.id().value(), reader.text(m.name())))
                .sorted((a, b) -> java.text.Collator.getInstance(
                                reader.language().locale())
                        .compare(a.text(), b.text()))
                .toList();
    }
}
