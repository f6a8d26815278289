package org.mreza.persistence.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mreza.domain.access.Actor;
import org.mreza.domain.project.ProjectQueries;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.ProjectId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.NamedTable;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads projects. */
@Repository
class JdbcProjectQueries implements ProjectQueries {

    private final JdbcClient jdbc;
    private final NamedTable projects;

    JdbcProjectQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.projects = new NamedTable(jdbc, "project", "name", Visible.PROJECT);
    }

    @Override
    public List<Choice> find(String words, int limit, Actor actor) {
        return projects.find(words, limit, actor, JdbcProjectQueries::choice);
    }

    @Override
    public Optional<ProjectId> named(String name) {
        return projects.named(name).map(ProjectId::new);
    }

    @Override
    public Map<ProjectId, LocalizedText> names(Collection<ProjectId> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql("select id, name from project where id = any (:ids)")
                .param("ids", ids.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query((row, n) -> choice(row.getObject("id", UUID.class), Json.text(row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Choice::id, Choice::name));
    }

    private static Choice choice(UUID id, LocalizedText name) {
        return new Choice(new ProjectId(id), name);
    }
}
