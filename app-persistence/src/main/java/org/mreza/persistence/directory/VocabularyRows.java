package org.mreza.persistence.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.directory.ServiceModel;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.TargetGroup;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.persistence.shared.Json;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of the vocabularies whole. */
final class VocabularyRows {

    private final JdbcClient jdbc;

    VocabularyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ServiceType> types() {
        Map<String, List<ServiceType.LawTerm>> law = new HashMap<>();
        jdbc.sql("""
                select l.service_type_code, n.jurisdiction, n.code, n.term, n.law
                from service_type_law l
                join national_service n on n.jurisdiction = l.jurisdiction and n.code = l.national_code
                order by n.jurisdiction, n.code""").query(row -> {
            law.computeIfAbsent(row.getString(1), k -> new ArrayList<>())
                    .add(new ServiceType.LawTerm(
                            row.getString(2), row.getString(3), Json.text(row.getString(4)), row.getString(5)));
        });
        return jdbc.sql("select code, parent_code, name, aliases from service_type order by position, code")
                .query((row, n) -> new ServiceType(
                        row.getString(1),
                        row.getString(2),
                        Json.text(row.getString(3)),
                        Json.aliases(row.getString(4)).all(),
                        law.getOrDefault(row.getString(1), List.of())))
                .list();
    }

    List<TargetGroup> targetGroups() {
        return jdbc.sql("select code, name from target_group order by position, code")
                .query((row, n) -> new TargetGroup(row.getString(1), Json.text(row.getString(2))))
                .list();
    }

    List<ServiceModel> models() {
        return jdbc.sql("select code, slug, name, description from service_model order by position, code")
                .query((row, n) -> new ServiceModel(
                        row.getString(1), row.getString(2), Json.text(row.getString(3)), Json.text(row.getString(4))))
                .list();
    }

    Map<CountryId, Map<LocalDate, LocalizedText>> holidays() {
        Map<CountryId, Map<LocalDate, LocalizedText>> holidays = new HashMap<>();
        jdbc.sql("select country_id, day, name from holiday").query(row -> {
            holidays.computeIfAbsent(CountryId.of(row.getString(1)), k -> new HashMap<>())
                    .put(row.getObject(2, LocalDate.class), Json.text(row.getString(3)));
        });
        return holidays;
    }
}
