package org.mreza.persistence.importing;

import static org.mreza.persistence.shared.Times.utc;

import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Role;
import org.mreza.domain.importing.Assumed;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.Imports;
import org.mreza.domain.importing.Part;
import org.mreza.domain.importing.ReadAs;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.TextFold;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcImports implements Imports {

    /** Administrators see all imports, others their own. */
    private static final String MINE = "(i.account_id = :me or :all)";

    private final JdbcClient jdbc;
    private final ImportParts parts;
    private final ImportFiles files;
    private final ImportStates states;
    private final Clock clock;

    JdbcImports(JdbcClient jdbc, ImportParts parts, ImportFiles files, ImportStates states, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.files = files;
        this.states = states;
        this.clock = clock;
    }

    @Override
    public void add(Import told, InputStream file, Actor actor) {
        jdbc.sql("""
                insert into import (id, source_id, file_name, size, format, encoding, separator, language, assumed_kind, assumed_type, state,
                  account_id, account_name, created_at, moved_at)
                values (:id, :source, :name, :size, :format, :encoding, :separator, :language, :kind, :type, 'MAPPING',
                  :account, :accountName, :now, :now)""")
                .param("id", told.id().value())
                .param("source", source(told.source(), told.createdAt()))
                .param("name", told.fileName())
                .param("size", told.size())
                .param("format", told.format().name())
                .param("encoding", told.readAs().encoding())
                .param("separator", told.readAs().separator())
                .param("language", told.language().name())
                .param("kind", told.assumed().organizationKind(), Types.VARCHAR)
                .param("type", told.assumed().serviceType(), Types.VARCHAR)
                .param("account", actor.account().value())
                .param("accountName", actor.name())
                .param("now", utc(told.createdAt()))
                .update();
        parts.write(told.id(), told.parts());
        files.keep(told.id(), file);
    }

    /** The one of this name in any spelling, or a new one. */
    private UUID source(String name, Instant now) {
        return jdbc.sql("""
                insert into import_source (id, name, created_at) values (:id, :name, :now)
                on conflict (key) do update set name = import_source.name returning id""")
                .param("id", ImportId.next().value())
                .param("name", name)
                .param("now", utc(now))
                .query(UUID.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Import> find(ImportId id, Actor actor) {
        List<Part> told = parts.of(id);
        return asking(jdbc.sql(ImportMapping.SELECT + " where i.id = :id and " + MINE), actor)
                .param("id", id.value())
                .query((row, n) -> ImportMapping.row(row, told))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Import> list(Actor actor) {
        return asking(
                        jdbc.sql(ImportMapping.SELECT + " where " + MINE + " order by i.created_at desc, i.id limit "
                                + LISTED),
                        actor)
                .query((row, n) -> ImportMapping.row(row, List.of()))
                .list();
    }

    private JdbcClient.StatementSpec asking(JdbcClient.StatementSpec sql, Actor actor) {
        return sql.param("now", utc(clock.instant()))
                .param("me", actor.account().value())
                .param("all", actor.has(Role.ADMINISTRATOR));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> remembered(String source, RecordKind kind) {
        return parts.remembered(source, kind);
    }

    @Override
    @Transactional(readOnly = true)
    public Assumed assumed(String source) {
        return jdbc.sql("select assumed_kind, assumed_type from import_source where key = :key")
                .param("key", TextFold.key(source))
                .query((row, n) -> new Assumed(row.getString(1), row.getString(2)))
                .optional()
                .orElse(Assumed.NOTHING);
    }

    @Override
    public void describe(ImportId id, ReadAs readAs, Language language, Assumed assumed, List<Part> told) {
        jdbc.sql("""
                with i as (update import set encoding = :encoding, separator = :separator, language = :language,
                  assumed_kind = :kind, assumed_type = :type where id = :id returning source_id)
                update import_source s set assumed_kind = :kind, assumed_type = :type from i where s.id = i.source_id""")
                .param("kind", assumed.organizationKind(), Types.VARCHAR)
                .param("type", assumed.serviceType(), Types.VARCHAR)
                .param("encoding", readAs.encoding())
                .param("separator", readAs.separator())
                .param("language", language.name())
                .param("id", id.value())
                .update();
        parts.write(id, told);
        parts.remember(id, told);
    }

    @Override
    public boolean move(ImportId id, Set<Import.State> from, Import.State to, Instant now) {
        return states.move(id, from, to, now);
    }

    @Override
    public boolean release(ImportId id, Instant now) {
        return states.release(id, now);
    }

    @Override
    @Transactional(timeout = 120)
    public boolean remove(ImportId id, Instant now) {
        return states.remove(id, now);
    }

    @Override
    @Transactional(readOnly = true)
    public void copy(ImportId id, Path to) {
        files.copy(id, to);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> sources(@Nullable String beginning) {
        return jdbc.sql("select name from import_source where key like :beginning || '%' order by name limit " + LISTED)
                .param("beginning", beginning == null ? "" : TextFold.key(beginning))
                .query(String.class)
                .list();
    }
}
