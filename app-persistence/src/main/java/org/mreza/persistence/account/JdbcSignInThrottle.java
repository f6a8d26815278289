package org.mreza.persistence.account;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.instantOrNull;
import static org.mreza.persistence.shared.Times.utc;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mreza.domain.account.SignInThrottle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcSignInThrottle implements SignInThrottle {

    private final JdbcClient jdbc;

    JdbcSignInThrottle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One statement, so that tries at the same time are counted one by one. The try that reaches the limit is still
     * looked at; from then on the address waits, and what comes meanwhile does not make the wait longer.
     */
    @Override
    public Optional<Instant> admit(String addressHash, Instant time) {
        Instant now = time.truncatedTo(ChronoUnit.MICROS);
        Instant until = now.plus(WAIT);
        Optional<Instant> locked = jdbc.sql("""
                insert into sign_in_throttle as t (email_hash, failures, locked_until, last_failure_at)
                values (:hash, 1, null, :now)
                on conflict (email_hash) do update set
                  failures = case when t.locked_until > :now then t.failures
                                  when t.locked_until <= :now or t.last_failure_at < :forgotten then 1
                                  else t.failures + 1 end,
                  locked_until = case when t.locked_until > :now then t.locked_until
                                      when t.locked_until is null and t.last_failure_at >= :forgotten
                                        and t.failures + 1 >= :tries then :until end,
                  last_failure_at = :now
                returning locked_until""")
                .param("hash", addressHash)
                .param("now", utc(now))
                .param("forgotten", utc(now.minus(Duration.ofHours(1))))
                .param("tries", TRIES)
                .param("until", utc(until))
                .query((row, n) -> Optional.ofNullable(instantOrNull(row, "locked_until")))
                .single();
        return locked.filter(end -> !end.equals(until));
    }

    @Override
    public void forget(String addressHash) {
        jdbc.sql("delete from sign_in_throttle where email_hash = :hash")
                .param("hash", addressHash)
                .update();
    }

    @Override
    public List<Lock> locks(Instant now) {
        return jdbc.sql("""
                select t.email_hash, t.failures, t.locked_until, a.name
                from sign_in_throttle t
                left join account a on encode(sha256(convert_to(a.email, 'UTF8')), 'hex') = t.email_hash
                where t.locked_until > :now
                order by t.locked_until desc
                limit 200""")
                .param("now", utc(now))
                .query((row, n) -> new Lock(
                        row.getString("email_hash"),
                        row.getInt("failures"),
                        instant(row, "locked_until"),
                        row.getString("name")))
                .list();
    }
}
