package org.mreza.persistence.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mreza.domain.merge.MergeField;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Merges;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Aliases;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.persistence.shared.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the one that goes is written into the one that stays: the chosen values, and every name. */
@Component
class Fields {

    private final JdbcClient jdbc;

    Fields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Names(LocalizedText name, Aliases aliases) {}

    void take(Merges.Two two) {
        String table = two.kind().word();
        Aliases aliases = aliases(two);
        List<String> columns = two.fromGone().stream()
                .flatMap(f -> columns(two.kind(), f).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        String taken = columns.stream().map(c -> c + " = g." + c + ", ").collect(Collectors.joining());
        jdbc.sql("update " + table + " k set " + taken + "aliases = :aliases::jsonb, version = k.version + 1,"
                        + " updated_at = now() from " + table + " g where k.id = :kept and g.id = :gone")
                .param("aliases", Json.write(aliases))
                .param("kept", two.kept())
                .param("gone", two.gone())
                .update();
        untie(two);
    }

    /** It does not become a part or successor of what it is itself by now. */
    private void untie(Merges.Two two) {
        String tie = two.kind() == Mergeable.ORGANIZATION ? "parent_id" : "succeeded_by";
        jdbc.sql("update %1$s k set %2$s = (select g.%2$s from %1$s g where g.id = :gone and g.%2$s <> :kept)"
                                .formatted(two.kind().word(), tie)
                        + " where k.id = :kept and k." + tie + " in (:gone, :kept)")
                .param("kept", two.kept())
                .param("gone", two.gone())
                .update();
    }

    /** Names and aliases of both, but for what is the name now. */
    private Aliases aliases(Merges.Two two) {
        Names kept = names(two.kind(), two.kept());
        Names gone = names(two.kind(), two.gone());
        boolean renamed = two.fromGone().contains(MergeField.NAME);
        LocalizedText name = renamed ? gone.name() : kept.name();
        LocalizedText other = renamed ? kept.name() : gone.name();
        Aliases all = kept.aliases();
        for (Alias alias : gone.aliases().all()) all = all.with(alias);
        for (Map.Entry<Language, String> text : other.texts().entrySet())
            all = all.with(new Alias(text.getValue(), text.getKey(), null));
        Set<String> names = Set.copyOf(name.texts().values());
        return new Aliases(
                all.all().stream().filter(a -> !names.contains(a.text())).toList());
    }

    private Names names(Mergeable kind, UUID id) {
        return jdbc.sql("select name, aliases from " + kind.word() + " where id = :id")
                .param("id", id)
                .query((row, n) -> new Names(Json.text(row.getString(1)), Json.aliases(row.getString(2))))
                .single();
    }

    static List<String> columns(Mergeable kind, MergeField field) {
        if (!MergeField.of(kind).contains(field)) return List.of();
        return switch (field) {
            case NAME -> List.of("name");
            case KIND -> List.of("kind");
            case TYPE -> List.of("service_type_code");
            case MODEL -> List.of("service_model_code");
            case STATE -> List.of("state");
            case STATUS ->
                List.of("status", "since_year", "since_month", "since_day", "until_year", "until_month", "until_day");
            case SEAT -> List.of("seat_municipality_id", "country_id");
            case PARENT -> List.of("parent_id");
            case DESCRIPTION -> List.of("description");
            case TARGET_GROUPS -> List.of("target_groups");
            case ELIGIBILITY -> List.of("eligibility");
            case AGES -> List.of("min_age", "max_age");
            case LANGUAGES -> List.of("languages");
            case TAGS -> List.of("tags");
            case COST -> List.of("cost", "cost_note");
            case APPLICATION -> List.of("application");
            case DOCUMENTS -> List.of("required_documents");
            case LEGAL_BASIS -> List.of("legal_act", "legal_number", "legal_year", "legal_issuer");
            case ACCREDITATION -> List.of("accreditation");
            case PROJECT ->
                List.of(
                        "project_id",
                        "project_until_year",
                        "project_until_month",
                        "project_until_day",
                        "stage",
                        "concept_year",
                        "concept_month",
                        "concept_day",
                        "funded_year",
                        "funded_month",
                        "funded_day",
                        "implemented_year",
                        "implemented_month",
                        "implemented_day");
            case CAPACITY -> List.of("places", "places_free", "waiting", "capacity_as_of");
            case PHONE -> List.of("phone");
            case EMAIL -> List.of("email");
            case WEBSITE -> List.of("website");
        };
    }
}
