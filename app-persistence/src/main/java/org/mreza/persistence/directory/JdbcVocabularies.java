package org.mreza.persistence.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mreza.domain.directory.ServiceModel;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.TargetGroup;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The vocabularies, read from their tables at start. */
@Component
@DependsOnDatabaseInitialization
class JdbcVocabularies implements Vocabularies {

    private final Map<String, ServiceType> types = new LinkedHashMap<>();
    private final Map<String, TargetGroup> targetGroups = new LinkedHashMap<>();
    private final Map<String, ServiceModel> models = new LinkedHashMap<>();
    private final Map<CountryId, Map<LocalDate, LocalizedText>> holidays;

    JdbcVocabularies(JdbcClient jdbc) {
        VocabularyRows rows = new VocabularyRows(jdbc);
        rows.types().forEach(t -> types.put(t.code(), t));
        rows.targetGroups().forEach(g -> targetGroups.put(g.code(), g));
        rows.models().forEach(m -> models.put(m.code(), m));
        holidays = rows.holidays();
    }

    @Override
    public List<ServiceType> types() {
        return List.copyOf(types.values());
    }

    @Override
    public Optional<ServiceType> type(String code) {
        return Optional.ofNullable(types.get(code));
    }

    @Override
    public List<TargetGroup> targetGroups() {
        return List.copyOf(targetGroups.values());
    }

    @Override
    public Optional<TargetGroup> targetGroup(String code) {
        return Optional.ofNullable(targetGroups.get(code));
    }

    @Override
    public List<ServiceModel> models() {
        return List.copyOf(models.values());
    }

    @Override
    public Optional<ServiceModel> model(String code) {
        return Optional.ofNullable(models.get(code));
    }

    @Override
    public Optional<LocalizedText> holiday(CountryId country, LocalDate day) {
        return Optional.ofNullable(holidays.getOrDefault(country, Map.of()).get(day));
    }
}
