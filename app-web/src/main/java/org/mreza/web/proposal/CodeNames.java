package org.mreza.web.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.provenance.Coded;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.directory.SpokenLanguages;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** What the codes of vocabularies and places are called. */
@Component
class CodeNames {

    private final Vocabularies vocabularies;

    CodeNames(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** A value of a field in the reader's words; empty for nothing. */
    String value(FieldKey key, FieldValue.Kind kind, @Nullable String value, Reader reader) {
        return switch (kind) {
            case WORD, WORDS -> words(value, code -> word(key.code(), code, reader));
            case AREAS -> words(value, code -> area(code, reader));
            default -> FieldWords.value(key.code(), kind, value, reader);
        };
    }

    private interface Naming {
        String of(String code);
    }

    private static String words(@Nullable String codes, Naming name) {
        if (codes == null) return "";
        return Coded.listed(codes).stream().map(name::of).collect(Collectors.joining("; "));
    }

    private String word(String field, String code, Reader reader) {
        return switch (field) {
            case "kind" -> reader.message("organization.kind." + code);
            case "type" ->
                vocabularies.type(code).map(t -> reader.text(t.name())).orElse(code);
            case "model" ->
                vocabularies.model(code).map(m -> reader.text(m.name())).orElse(code);
            case "targetGroups" ->
                vocabularies.targetGroup(code).map(g -> reader.text(g.name())).orElse(code);
            case "languages" -> language(code, reader);
            default -> code;
        };
    }

    private static String language(String code, Reader reader) {
        if (SpokenLanguages.CODES.contains(code)) return SpokenLanguages.name(code, reader);
        String name =
                Locale.forLanguageTag(code).getDisplayLanguage(reader.language().locale());
        return Objects.requireNonNullElse(name, code);
    }

    /** Codes of municipalities, regions and countries never meet. */
    private static String area(String code, Reader reader) {
        String municipality = reader.municipality(MunicipalityId.of(code));
        if (!municipality.equals(code)) return municipality;
        String region = reader.region(RegionId.of(code));
        return region.equals(code) ? reader.country(CountryId.of(code)) : region;
    }

    /** What may be chosen for a field that is codes: a blank one where it may be missing, and those that are told. */
    List<Option> options(String field, @Nullable String told, Reader reader) {
        Stream<String> codes = switch (field) {
            case "kind" -> Stream.of(Organization.Kind.values()).map(Organization.Kind::name);
            case "type" -> vocabularies.types().stream().map(t -> t.code());
            case "model" ->
                Stream.concat(Stream.of(""), vocabularies.models().stream().map(m -> m.code()));
            case "targetGroups" -> vocabularies.targetGroups().stream().map(g -> g.code());
            case "languages" ->
                Stream.concat(SpokenLanguages.CODES.stream(), Coded.listed(told == null ? "" : told).stream());
            default -> Stream.of();
        };
        return codes.distinct()
                .map(code -> new Option(code, code.isEmpty() ? "" : word(field, code, reader)))
                .toList();
    }
}
