package org.mreza.persistence.audit;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.utc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mreza.domain.audit.AuditSeals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAuditSeals implements AuditSeals {

    private static final int LOCK = 1_147_103_301;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAuditSeals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(timeout = 120)
    public void sealBefore(LocalDate day) {
        boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        if (!mine) return;
        Optional<LocalDate> first = jdbc.sql("""
                select coalesce((select max(day) + 1 from audit_seal), (select min(at at time zone 'UTC')::date from audit_entry))""")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
        first.ifPresent(from -> from.datesUntil(from.isBefore(day) ? day : from).forEach(this::seal));
    }

    private void seal(LocalDate day) {
        jdbc.sql("""
                with before as (select coalesce((select hash from audit_seal order by day desc limit 1), '') hash)
                insert into audit_seal (day, entries, previous_hash, hash, sealed_at)
                select :day, (select count(*) from audit_entry
                              where at >= :day::date::timestamp at time zone 'UTC'
                                and at < (:day::date + 1)::timestamp at time zone 'UTC'),
                  hash, audit_day_hash(:day::date, hash), :now
                from before""").param("day", day).param("now", utc(clock.instant())).update();
    }

    @Override
    @Transactional(readOnly = true, timeout = 120)
    public List<Seal> verify() {
        return jdbc.sql("""
                select day, entries, sealed_at,
                  hash = audit_day_hash(day, previous_hash)
                    and previous_hash = coalesce(lag(hash) over (order by day), '')
                    and (lag(day) over (order by day) is null or lag(day) over (order by day) = day - 1) intact
                from audit_seal order by day desc""")
                .query((row, n) -> new Seal(
                        row.getObject("day", LocalDate.class),
                        row.getLong("entries"),
                        instant(row, "sealed_at"),
                        row.getBoolean("intact")))
                .list();
    }
}
