package org.mreza.web.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.directory.hours.HoursCode;
import org.mreza.domain.directory.hours.HoursText;
import org.mreza.domain.importing.reading.ImportField;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** What codes are called. */
@Component
class CodeWords {

    private final Vocabularies vocabularies;

    CodeWords(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    String of(ImportField field, String value, Reader reader) {
        return switch (field.shape()) {
            case WORD, WORDS ->
                Arrays.stream(value.split("; ", -1))
                        .map(code -> word(field.detail(), code, reader))
                        .collect(Collectors.joining("; "));
            case MUNICIPALITY -> reader.municipality(MunicipalityId.of(value));
            case COUNTRY -> reader.country(CountryId.of(value));
            case AREAS ->
                Arrays.stream(value.split("; ", -1))
                        .map(code -> area(code, reader))
                        .collect(Collectors.joining("; "));
            case HOURS -> hours(value, reader);
            case EXCEPTIONS -> HoursText.formatExceptions(HoursCode.parseExceptions(value));
            default -> value;
        };
    }

    /** With the municipality where a mobile service stops. */
    private static String hours(String value, Reader reader) {
        return HoursText.format(
                HoursCode.parse(value).stream()
                        .map(row -> row.at(stop(row, reader), null))
                        .toList(),
                reader.language());
    }

    private static @Nullable String stop(Schedule row, Reader reader) {
        MunicipalityId municipality = row.stopMunicipality();
        if (municipality == null) return row.stopSettlement();
        String name = reader.municipality(municipality);
        return row.stopSettlement() == null ? name : row.stopSettlement() + ", " + name;
    }

    /** Codes of municipalities, regions and countries never meet. */
    private static String area(String code, Reader reader) {
        String municipality = reader.municipality(MunicipalityId.of(code));
        if (!municipality.equals(code)) return municipality;
        String region = reader.region(RegionId.of(code));
        return region.equals(code) ? reader.country(CountryId.of(code)) : region;
    }

    private String word(String group, String code, Reader reader) {
        return switch (group) {
            case "organizationKind" -> reader.message("organization.kind." + code);
            case "serviceStatus" -> reader.message("service.phase." + code);
            case "cost" -> reader.message("service.cost." + code);
            case "locationKind" -> reader.message("service.location.kind." + code);
            case "yesNo" -> reader.message(code.equals("true") ? "importing.yes" : "importing.no");
            case "serviceType" ->
                vocabularies.type(code).map(t -> reader.text(t.name())).orElse(code);
            case "serviceModel" ->
                vocabularies.model(code).map(m -> reader.text(m.name())).orElse(code);
            case "tag" -> reader.message("service.tag." + code);
            case "targetGroup" ->
                vocabularies.targetGroup(code).map(t -> reader.text(t.name())).orElse(code);
            case "language" ->
                Objects.requireNonNullElse(
                        Locale.forLanguageTag(code)
                                .getDisplayLanguage(reader.language().locale()),
                        code);
            default -> code;
        };
    }
}
