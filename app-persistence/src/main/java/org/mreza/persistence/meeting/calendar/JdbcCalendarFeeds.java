package org.mreza.persistence.meeting.calendar;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.meeting.calendar.CalendarFeeds;
import org.mreza.domain.meeting.planning.Timing;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Encryption;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCalendarFeeds implements CalendarFeeds {

    private static final String SELECT = """
            select m.id, m.title, m.state, m.mode, m.municipality_id, m.venue, p.starts_at, p.ends_at, p.zone, p.sequence, p.announced
            from meeting_plan p join meeting m on m.id = p.meeting_id
            where m.state <> 'DRAFT' and p.starts_at > :since and\s""";

    /** Of organizations of the account. */
    private static final String OWN = " in (select s.organization_id from membership s where s.account_id = :account)";

    private static final String HELD = "(m.owner_id" + OWN
            + " or exists (select from meeting_organization h where h.meeting_id = m.id and h.organization_id" + OWN
            + "))";

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcCalendarFeeds(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    @Override
    public Optional<UUID> of(AccountId account) {
        return jdbc.sql("select id from calendar_feed where account_id = :account")
                .param("account", account.value())
                .query(UUID.class)
                .optional();
    }

    @Override
    public void replace(AccountId account, UUID id, String tokenHash, Instant now) {
        jdbc.sql("""
                insert into calendar_feed (account_id, id, token_hash, created_at) values (:account, :id, :hash, :now)
                on conflict (account_id) do update set id = excluded.id, token_hash = excluded.token_hash, created_at = excluded.created_at""")
                .param("account", account.value())
                .param("id", id)
                .param("hash", tokenHash)
                .param("now", utc(now))
                .update();
    }

    @Override
    public void remove(AccountId account) {
        jdbc.sql("delete from calendar_feed where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Override
    public Optional<Owner> findByTokenHash(String hash) {
        return jdbc.sql("""
                select a.id, a.language from calendar_feed f join account a on a.id = f.account_id
                where f.token_hash = :hash and a.state = 'ACTIVE'""")
                .param("hash", hash)
                .query((row, n) -> new Owner(
                        new AccountId(Rows.requiredUuid(row, "id")), Language.valueOf(row.getString("language"))))
                .optional();
    }

    @Override
    public List<Entry> mine(AccountId account, Instant since) {
        return entries(
                "(" + HELD
                        + " or exists (select from invitee i where i.email_hash = :address and i.meeting_id = m.id and i.answer <> 'NO'))",
                since,
                Map.of("account", account.value(), "address", encryption.hash(address(account))));
    }

    private String address(AccountId account) {
        return jdbc.sql("select email from account where id = :account")
                .param("account", account.value())
                .query(String.class)
                .single();
    }

    @Override
    public List<Entry> ofOrganizations(AccountId account, Instant since) {
        return entries(
                "(" + HELD + " or exists (select from invitee i where i.meeting_id = m.id and i.organization_id" + OWN
                        + "))",
                since,
                Map.of("account", account.value()));
    }

    @Override
    public List<Entry> in(RegionId region, Instant since) {
        return entries(
                "m.municipality_id in (select r.municipality_id from municipality_region r where r.region_id = :region)",
                since,
                Map.of("region", region.value()));
    }

    @Override
    public List<Entry> announced(Instant since) {
        return entries("p.announced", since, Map.of());
    }

    private List<Entry> entries(String which, Instant since, Map<String, Object> parameters) {
        return jdbc.sql(SELECT + which + " order by p.starts_at desc, p.meeting_id limit 1000")
                .param("since", utc(since))
                .params(parameters)
                .query((row, n) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new MeetingId(Rows.requiredUuid(row, "id")),
                Json.text(row.getString("title")),
                new Timing(instant(row, "starts_at"), instant(row, "ends_at"), ZoneId.of(row.getString("zone"))),
                new Place(
                        Rows.constant(row, "mode", MeetingMode.class),
                        Rows.municipality(row, "municipality_id"),
                        row.getString("venue")),
                row.getInt("sequence"),
                row.getString("state").equals("CANCELLED"),
                row.getBoolean("announced"));
    }
}
