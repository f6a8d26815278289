package org.mreza.persistence.importing;

import static org.mreza.persistence.shared.Times.utc;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.Assumed;
import org.mreza.domain.importing.ImportQueue.Taken;
import org.mreza.domain.importing.Progress;
import org.mreza.domain.importing.Rights;
import org.mreza.domain.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs the statements of one import, one after the other, in the transaction of the caller. */
final class Steps {

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    /** Milliseconds. */
    private static final int SLOW = 200;

    private final JdbcClient jdbc;
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    Steps(JdbcClient jdbc, Taken taken, Instant now) {
        this.jdbc = jdbc;
        parameters.put("import", taken.told().id().value());
        parameters.put("lease", taken.lease());
        parameters.put("now", utc(now));
        parameters.put("language", taken.told().language().tag());
        parameters.put("languageName", taken.told().language().name());
        parameters.put("standard", taken.told().format().standard());
        Assumed assumed = taken.told().assumed().in(taken.told().format());
        parameters.put("assumedKind", assumed.organizationKind());
        parameters.put("assumedType", assumed.serviceType());
        parameters.put("sourceName", taken.told().source());
        parameters.put(
                "source",
                jdbc.sql("select source_id from import where id = :import")
                        .param("import", taken.told().id().value())
                        .query(UUID.class)
                        .single());
    }

    Steps rights(Rights rights) {
        parameters.put("everywhere", rights.everywhere());
        parameters.put("municipalities", array(rights.municipalities()));
        parameters.put("regions", array(rights.regions()));
        parameters.put("countries", array(rights.countries()));
        return this;
    }

    private static String[] array(Collection<String> codes) {
        return codes.toArray(String[]::new);
    }

    Steps by(Actor actor) {
        parameters.put("account", actor.account().value());
        parameters.put("accountName", actor.name());
        parameters.put(
                "acting",
                actor.organization() == null ? null : actor.organization().value());
        return this;
    }

    /** What the rows of the file are about. */
    Set<String> records() {
        return Set.copyOf(jdbc.sql("select distinct record from staged")
                .query(String.class)
                .list());
    }

    int run(String sql) {
        long begun = System.nanoTime();
        int rows = jdbc.sql(sql).params(parameters).update();
        long took = (System.nanoTime() - begun) / 1_000_000;
        if (took > SLOW) LOG.debug("{} ms, {} rows: {}", took, rows, sql);
        return rows;
    }

    void run(List<String> steps) {
        steps.forEach(this::run);
    }

    /** Somebody else may have it in hand by now: then all of this never happened. */
    void requireOne(String sql) {
        if (run(sql) != 1) throw new IllegalStateException("the import is in other hands");
    }

    /** Takes in the rows of one kind, some at a time; questions among the steps must count nothing. */
    void batches(String record, List<String> steps, Progress progress) {
        parameters.put("record", record);
        parameters.put("part", -1);
        parameters.put("line", -1);
        while (fill()) {
            for (String step : steps) {
                if (step.startsWith("select")) requireNone(step);
                else run(step);
            }
            run(Landing.remember());
            progress.add(after());
        }
    }

    private boolean fill() {
        run("truncate batch");
        return run(Landing.FILL) > 0;
    }

    private long after() {
        Map<String, Object> last = jdbc.sql(
                        "select part, line, count(*) over () as rows from batch order by part desc, line desc limit 1")
                .query()
                .singleRow();
        parameters.put("part", last.get("part"));
        parameters.put("line", last.get("line"));
        return ((Number) Objects.requireNonNull(last.get("rows"))).longValue();
    }

    private void requireNone(String count) {
        if (jdbc.sql(count).params(parameters).query(Long.class).single() > 0)
            throw new RuleBroken("importing.rule.changed-meanwhile");
    }
}
