package org.mreza.persistence.meeting.digest;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.digest.DigestItem;
import org.mreza.domain.meeting.digest.DigestRecords;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDigestRecords implements DigestRecords {

    /** What each organization is to be told; what no organization promised is told to the one that logged the meeting. */
    private static final String TOLD = """
            (select coalesce(a.organization_id, m.owner_id) as organization_id, a.id, case when a.due_to < :today then 'OVERDUE' else 'SOON' end as why
             from action_item a join meeting m on m.id = a.meeting_id and m.state = 'LOGGED'
             where a.state in ('OPEN', 'IN_PROGRESS') and a.due_to <= :soon
             union
             select w.organization_id, d.id, 'DONE'
             from action_item d join meeting m on m.id = d.meeting_id and m.state = 'LOGGED'
             join action_dependency x on x.depends_on_id = d.id
             join action_item w on w.id = x.action_item_id and w.state in ('OPEN', 'IN_PROGRESS')
             where d.state = 'DONE' and d.closed_at >= :since and w.organization_id is not null
               and w.organization_id is distinct from d.organization_id)""";

    private final JdbcClient jdbc;

    JdbcDigestRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, Object> days(Span span) {
        return Map.of(
                "today",
                span.today(),
                "soon",
                span.soon(),
                "since",
                span.since().atOffset(ZoneOffset.UTC));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reached> reached(Span span, @Nullable String after, int limit) {
        return jdbc.sql("""
                select r.email, max(r.language) as language from digest_recipient r
                where r.organization_id in (select t.organization_id from\s""" + TOLD + """
                 t) and r.email > :after
                  and not exists (select from digest_refusal f
                    where f.email_hash = encode(sha256(convert_to(r.email, 'UTF8')), 'hex'))
                group by r.email order by r.email limit :limit""")
                .params(days(span))
                .param("after", after == null ? "" : after)
                .param("limit", limit)
                .query((row, n) -> new Reached(row.getString("email"), language(row.getString("language"))))
                .list();
    }

    private static @Nullable Language language(@Nullable String name) {
        return name == null ? null : Language.valueOf(name);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DigestItem> items(String email, Span span, int limit) {
        return jdbc.sql("""
                select a.*, t.why, o.name from (select distinct id, why from\s""" + TOLD + """
                 s where s.organization_id in (select r.organization_id from digest_recipient r where r.email = :email)) t
                join action_item a on a.id = t.id left join organization o on o.id = a.organization_id
                order by case t.why when 'OVERDUE' then 1 when 'SOON' then 2 else 3 end, a.due_to nulls last, a.id
                limit :limit""")
                .params(days(span))
                .param("email", email)
                .param("limit", limit)
                .query((row, n) -> new DigestItem(
                        new ActionItemId(Rows.requiredUuid(row, "id")),
                        DigestItem.Why.valueOf(row.getString("why")),
                        row.getString("what"),
                        Rows.date(row, "due"),
                        Json.textOrNull(row.getString("name"))))
                .list();
    }

    @Override
    public boolean begin(LocalDate week, String emailHash, Instant now) {
        return jdbc.sql("insert into digest_letter values (:week, :hash, :now) on conflict do nothing")
                        .param("week", week)
                        .param("hash", emailHash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void add(UUID id, String tokenHash, @Nullable ActionItemId item, String emailHash, Instant expiresAt) {
        jdbc.sql("insert into digest_link values (:id, :token, :item, :hash, :expires)")
                .param("id", id)
                .param("token", tokenHash)
                .param("item", item == null ? null : item.value(), Types.OTHER)
                .param("hash", emailHash)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Link> find(String tokenHash, Instant now) {
        return jdbc.sql("""
                select l.action_item_id, l.email_hash, a.* from digest_link l left join action_item a on a.id = l.action_item_id
                left join meeting m on m.id = a.meeting_id
                where l.token_hash = :token and l.expires_at > :now
                  and (l.action_item_id is null or exists (select from digest_recipient r
                    where r.organization_id = coalesce(a.organization_id, m.owner_id)
                      and encode(sha256(convert_to(r.email, 'UTF8')), 'hex') = l.email_hash))""")
                .param("token", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    UUID item = Rows.uuid(row, "action_item_id");
                    Promised promised = item == null
                            ? null
                            : new Promised(
                                    new ActionItemId(item),
                                    row.getString("what"),
                                    Rows.date(row, "due"),
                                    ActionState.valueOf(row.getString("state")));
                    return new Link(promised, row.getString("email_hash"));
                })
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean refuses(String emailHash) {
        return jdbc.sql("select exists (select from digest_refusal where email_hash = :hash)")
                .param("hash", emailHash)
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean refuses(AccountId account) {
        return jdbc.sql("""
                select exists (select from digest_refusal f join account a
                  on f.email_hash = encode(sha256(convert_to(lower(a.email), 'UTF8')), 'hex') where a.id = :account)""")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void refuse(String emailHash, Instant now) {
        jdbc.sql("insert into digest_refusal values (:hash, :now) on conflict do nothing")
                .param("hash", emailHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void accept(String emailHash) {
        jdbc.sql("delete from digest_refusal where email_hash = :hash")
                .param("hash", emailHash)
                .update();
    }
}
