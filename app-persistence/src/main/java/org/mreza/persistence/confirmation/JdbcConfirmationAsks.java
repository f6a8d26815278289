package org.mreza.persistence.confirmation;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.instantOrNull;
import static org.mreza.persistence.shared.Times.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.confirmation.ConfirmationAsk;
import org.mreza.domain.confirmation.ConfirmationAsks;
import org.mreza.domain.confirmation.DueRecord;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcConfirmationAsks implements ConfirmationAsks {

    private static final String DUE = """
            (select due.*, case when due.due_on < :today then 'LAPSED' else 'AHEAD' end as stage from (
              select o.id as keeper, o.id as organization_id, cast(null as uuid) as service_id, o.name, o.due_on, null as own
              from organization o where o.state = 'ACTIVE' and o.due_on <= :until
              union all
              select s.organization_id, null, s.id, s.name, s.due_on, coalesce(s.email,
                (select c.email from service_contact c where c.service_id = s.id and c.email is not null
                 order by c.position limit 1))
              from service s join organization o on o.id = s.organization_id
              where o.state = 'ACTIVE' and s.status not in ('INACTIVE', 'CLOSED') and s.due_on <= :until) due) d""";

    private static final String NOT_ASKED = """
            not exists (select from confirmation_ask a
              where a.organization_id is not distinct from d.organization_id
                and a.service_id is not distinct from d.service_id and a.due_on = d.due_on and a.stage = d.stage)""";

    /** Of an organization {@code o}. */
    private static final String ADDRESS = """
            coalesce(o.email,
              (select c.email from contact c where c.organization_id = o.id and c.email is not null order by c.position limit 1),
              (select a.email from membership m join account a on a.id = m.account_id
               where m.organization_id = o.id and m.role in ('MANAGER', 'EDITOR') and a.state = 'ACTIVE'
               order by m.role desc, m.since limit 1))""";

    private final JdbcClient jdbc;

    JdbcConfirmationAsks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganizationId> due(LocalDate today, LocalDate until, @Nullable OrganizationId after, int limit) {
        return jdbc.sql("select distinct d.keeper from " + DUE + " join organization o on o.id = d.keeper where "
                        + NOT_ASKED + " and (cast(:after as uuid) is null or d.keeper > :after) and coalesce(d.own, "
                        + ADDRESS
                        + ") is not null order by d.keeper limit :limit")
                .param("today", today)
                .param("until", until)
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("limit", limit)
                .query((row, n) -> new OrganizationId(Rows.requiredUuid(row, "keeper")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueRecord> dueOf(OrganizationId keeper, LocalDate today, LocalDate until) {
        return jdbc.sql("select d.* from " + DUE + " where d.keeper = :keeper and " + NOT_ASKED
                        + " order by d.due_on, d.service_id nulls first")
                .param("today", today)
                .param("until", until)
                .param("keeper", keeper.value())
                .query((row, n) -> new DueRecord(
                        record(row),
                        Json.text(row.getString("name")),
                        row.getString("own"),
                        row.getObject("due_on", LocalDate.class),
                        DueRecord.Stage.valueOf(row.getString("stage"))))
                .list();
    }

    private static Subject record(ResultSet row) throws SQLException {
        String organization = row.getString("organization_id");
        return organization == null
                ? Subject.of("service", row.getString("service_id"))
                : Subject.of("organization", organization);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(ConfirmationAsk ask, DueRecord about, String tokenHash, Instant now) {
        return jdbc.sql("""
                insert into confirmation_ask (id, organization_id, service_id, due_on, stage, token_hash, created_at, expires_at)
                values (:id, :organization, :service, :due, :stage, :hash, :now, :expires)
                on conflict on constraint confirmation_ask_once do nothing""")
                        .param("id", ask.id())
                        .param("organization", id(ask.record(), "organization"), Types.OTHER)
                        .param("service", id(ask.record(), "service"), Types.OTHER)
                        .param("due", about.dueOn())
                        .param("stage", about.stage().name())
                        .param("hash", tokenHash)
                        .param("now", utc(now))
                        .param("expires", utc(ask.expiresAt()))
                        .update()
                == 1;
    }

    private static @Nullable UUID id(Subject record, String type) {
        return record.type().equals(type) ? UUID.fromString(record.id()) : null;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ConfirmationAsk> findByTokenHash(String tokenHash) {
        return jdbc.sql("select * from confirmation_ask where token_hash = :hash")
                .param("hash", tokenHash)
                .query((row, n) -> new ConfirmationAsk(
                        Rows.requiredUuid(row, "id"),
                        record(row),
                        instant(row, "expires_at"),
                        instantOrNull(row, "confirmed_at")))
                .optional();
    }

    @Override
    public void confirmed(ConfirmationAsk ask, Instant now) {
        jdbc.sql("update confirmation_ask set confirmed_at = :now where id = :id and confirmed_at is null")
                .param("now", utc(now))
                .param("id", ask.id())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Contact> contactOf(OrganizationId organization, @Nullable String email) {
        return jdbc.sql(
                        "select o.name, x.address, a.language from organization o cross join lateral (select coalesce(cast(:email as text), "
                                + ADDRESS + ") as address) x left join account a on a.email = lower(x.address)"
                                + " where o.id = :id and x.address is not null")
                .param("id", organization.value())
                .param("email", email, Types.VARCHAR)
                .query((row, n) -> {
                    LocalizedText name = Json.text(row.getString("name"));
                    String language = row.getString("language");
                    return new Contact(
                            row.getString("address"),
                            language == null ? name.source() : Language.valueOf(language),
                            name);
                })
                .optional();
    }
}
