package org.mreza.persistence.importing;

import static org.mreza.persistence.shared.Times.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.ImportQueue;
import org.mreza.domain.importing.Part;
import org.mreza.domain.shared.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcImportQueue implements ImportQueue {

    /** Longer than it ever takes to say that one is still at it. After this it counts as interrupted. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final ImportParts parts;

    JdbcImportQueue(JdbcClient jdbc, ImportParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    @Override
    public Optional<Taken> take(Instant now) {
        UUID lease = UUID.randomUUID();
        List<UUID> taken = jdbc.sql("""
                update import set lease = :lease, leased_until = :until
                where id = (select id from import where state in ('CHECKING', 'LANDING') and lease is null
                  order by moved_at limit 1 for update skip locked)
                returning id""")
                .param("lease", lease)
                .param("until", utc(now.plus(LEASE)))
                .query(UUID.class)
                .list();
        return taken.stream().findFirst().map(id -> new Taken(find(new ImportId(id), now), lease));
    }

    private Import find(ImportId id, Instant now) {
        List<Part> told = parts.of(id);
        return jdbc.sql(ImportMapping.SELECT + " where i.id = :id")
                .param("now", utc(now))
                .param("id", id.value())
                .query((row, n) -> ImportMapping.row(row, told))
                .single();
    }

    @Override
    public void beat(ImportId id, UUID lease, long done, long total, Instant now) {
        jdbc.sql("""
                update import set leased_until = :until, done = :done, total = :total
                where id = :id and lease = :lease and state in ('CHECKING', 'LANDING')""")
                .param("until", utc(now.plus(LEASE)))
                .param("done", done)
                .param("total", total)
                .param("id", id.value())
                .param("lease", lease)
                .update();
    }

    @Override
    public void giveUp(ImportId id, UUID lease, Import.Trouble trouble) {
        jdbc.sql("""
                update import set state = case state when 'CHECKING' then 'MAPPING' else 'CHECKED' end,
                  lease = null, leased_until = null, done = 0, total = 0, trouble = :trouble,
                  trouble_arguments = :arguments
                where id = :id and lease = :lease and state in ('CHECKING', 'LANDING')""")
                .param("trouble", trouble.key())
                .param("arguments", trouble.arguments().toArray(String[]::new))
                .param("id", id.value())
                .param("lease", lease)
                .update();
    }
}
