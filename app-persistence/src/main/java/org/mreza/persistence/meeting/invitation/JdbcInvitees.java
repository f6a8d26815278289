package org.mreza.persistence.meeting.invitation;

import static org.mreza.persistence.shared.Times.instantOrNull;
import static org.mreza.persistence.shared.Times.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.meeting.invitation.Addressee;
import org.mreza.domain.meeting.invitation.Answer;
import org.mreza.domain.meeting.invitation.Guest;
import org.mreza.domain.meeting.invitation.Invitee;
import org.mreza.domain.meeting.invitation.Invitees;
import org.mreza.domain.shared.Encryption;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcInvitees implements Invitees {

    private static final String SELECT = """
            select i.*, o.name as organization_name, coalesce(i.municipality_id, o.seat_municipality_id) as place_id
            from invitee i left join organization o on o.id = i.organization_id""";

    private final JdbcClient jdbc;
    private final LinkTokens tokens;
    private final Encryption encryption;

    JdbcInvitees(JdbcClient jdbc, LinkTokens tokens, Encryption encryption) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.encryption = encryption;
    }

    private Invitee map(ResultSet row, int n) throws SQLException {
        UUID organization = Rows.uuid(row, "organization_id");
        String email = row.getString("email");
        return new Invitee(
                Rows.requiredUuid(row, "id"),
                new MeetingId(Rows.requiredUuid(row, "meeting_id")),
                organization == null ? null : new OrganizationId(organization),
                Json.textOrNull(row.getString("organization_name")),
                Rows.municipality(row, "place_id"),
                row.getString("name"),
                row.getString("institution"),
                email == null ? null : encryption.decrypt(email),
                Language.valueOf(row.getString("language")),
                Answer.valueOf(row.getString("answer")),
                row.getString("substitute"),
                row.getBoolean("guest"),
                instantOrNull(row, "invited_at"),
                instantOrNull(row, "here_at"));
    }

    @Override
    public void lock(MeetingId meeting) {
        jdbc.sql("select 1 from meeting_plan where meeting_id = :id for update")
                .param("id", meeting.value())
                .query(Integer.class)
                .list();
    }

    @Override
    public int add(MeetingId meeting, List<Addressee> people, Instant now) {
        int added = 0;
        for (Addressee who : people) added += insert(MeetingId.next().value(), meeting, who, null, false, now);
        return added;
    }

    @Override
    public void arrived(UUID id, MeetingId meeting, Guest guest, Instant now) {
        insert(id, meeting, guest.who(), guest.institution(), true, now);
        here(id, now);
    }

    private int insert(
            UUID id, MeetingId meeting, Addressee who, @Nullable String institution, boolean guest, Instant now) {
        String email = who.email();
        return jdbc.sql("""
                insert into invitee (id, meeting_id, organization_id, municipality_id, name, institution, email, email_hash, language, answer, guest, token_hash, added_at)
                select :id, :meeting, cast(:organization as uuid), :municipality, :name, :institution, :email, :address, :language, 'NONE', :guest, :hash, :now
                where :guest or cast(:email as text) is not null or not exists (select from invitee x where x.meeting_id = :meeting
                  and x.organization_id is not distinct from cast(:organization as uuid) and x.name is not distinct from :name)
                on conflict on constraint invitee_once do nothing""")
                .param("id", id)
                .param("meeting", meeting.value())
                .param(
                        "organization",
                        who.organization() == null ? null : who.organization().value(),
                        Types.OTHER)
                .param(
                        "municipality",
                        who.municipality() == null ? null : who.municipality().value(),
                        Types.VARCHAR)
                .param("name", who.name(), Types.VARCHAR)
                .param("institution", institution, Types.VARCHAR)
                .param("email", email == null ? null : encryption.encrypt(email), Types.VARCHAR)
                .param("address", email == null ? null : encryption.hash(email), Types.VARCHAR)
                .param("language", who.language().name())
                .param("guest", guest)
                .param("hash", LinkTokens.hash(tokens.tokenOf(id)))
                .param("now", utc(now))
                .update();
    }

    @Override
    public long count(MeetingId meeting) {
        return number("select count(*) from invitee where meeting_id = :id", meeting);
    }

    @Override
    public long coming(MeetingId meeting) {
        return number(
                "select count(*) from invitee where meeting_id = :id and answer in ('YES', 'SUBSTITUTE')", meeting);
    }

    private long number(String sql, MeetingId meeting) {
        return jdbc.sql(sql).param("id", meeting.value()).query(Long.class).single();
    }

    @Override
    public Optional<Invitee> find(UUID id) {
        return jdbc.sql(SELECT + " where i.id = :id")
                .param("id", id)
                .query(this::map)
                .optional();
    }

    @Override
    public Optional<Invitee> findByTokenHash(String hash) {
        return jdbc.sql(SELECT + " where i.token_hash = :hash")
                .param("hash", hash)
                .query(this::map)
                .optional();
    }

    private List<Invitee> rows(MeetingId meeting, String and) {
        return jdbc.sql(SELECT + " where i.meeting_id = :meeting " + and)
                .param("meeting", meeting.value())
                .query(this::map)
                .list();
    }

    @Override
    public List<Invitee> of(MeetingId meeting) {
        return rows(meeting, "order by i.id");
    }

    @Override
    public List<Invitee> toInvite(MeetingId meeting) {
        return rows(meeting, "and i.invited_at is null and i.email is not null and not i.guest order by i.id");
    }

    @Override
    public List<Invitee> toTell(MeetingId meeting, boolean alsoWhoSaidNo) {
        return rows(
                meeting,
                "and i.invited_at is not null " + (alsoWhoSaidNo ? "" : "and i.answer <> 'NO' ") + "order by i.id");
    }

    @Override
    public Optional<Invitee> firstWaiting(MeetingId meeting) {
        return rows(meeting, "and i.answer = 'WAITING' order by i.answered_at, i.id limit 1").stream()
                .findFirst();
    }

    @Override
    public List<Invitee> toRemind(Instant now, Instant until, int most) {
        return jdbc.sql(SELECT + """
                 join meeting m on m.id = i.meeting_id join meeting_plan p on p.meeting_id = i.meeting_id
                where m.state = 'PLANNED' and p.starts_at > :now and p.starts_at <= :until and i.answer = 'NONE'
                  and i.invited_at is not null and i.invited_at < :now - interval '1 day' and i.reminded_at is null
                  and i.email is not null
                order by i.id limit :most""")
                .param("now", utc(now))
                .param("until", utc(until))
                .param("most", most)
                .query(this::map)
                .list();
    }

    @Override
    public void invited(List<UUID> ids, Instant now) {
        if (ids.isEmpty()) return;
        jdbc.sql("update invitee set invited_at = :now where id = any (cast(:ids as uuid[]))")
                .param("now", utc(now))
                .param("ids", Rows.array(ids))
                .update();
    }

    @Override
    public boolean reminded(UUID id, Instant now) {
        return jdbc.sql("update invitee set reminded_at = :now where id = :id and reminded_at is null")
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public void answered(UUID id, Answer answer, @Nullable String substitute, Instant now) {
        jdbc.sql("""
                update invitee set answer = :answer, substitute = :substitute,
                  answered_at = case when answer = 'WAITING' and :answer = 'WAITING' then answered_at else :now end
                where id = :id""")
                .param("answer", answer.name())
                .param("substitute", substitute, Types.VARCHAR)
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    @Override
    public void here(UUID id, @Nullable Instant at) {
        jdbc.sql("update invitee set here_at = cast(:at as timestamptz) where id = :id")
                .param("at", at == null ? null : utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    @Override
    public boolean remove(MeetingId meeting, UUID id) {
        return jdbc.sql("delete from invitee where meeting_id = :meeting and id = :id and here_at is null")
                        .param("meeting", meeting.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Language languageOf(MeetingId meeting) {
        return jdbc.sql("select title::text from meeting where id = :id")
                .param("id", meeting.value())
                .query(String.class)
                .optional()
                .map(title -> Json.text(title).source())
                .orElse(Language.MK);
    }
}
