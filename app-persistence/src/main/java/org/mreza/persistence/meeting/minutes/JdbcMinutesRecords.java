package org.mreza.persistence.meeting.minutes;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.instantOrNull;
import static org.mreza.persistence.shared.Times.utc;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mreza.domain.meeting.ApprovedMinutes;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.minutes.Addendum;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.domain.meeting.minutes.MinutesRecords;
import org.mreza.domain.meeting.minutes.MinutesState;
import org.mreza.domain.meeting.minutes.MinutesVersion;
import org.mreza.domain.meeting.minutes.Standing;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class JdbcMinutesRecords implements MinutesRecords, ApprovedMinutes {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<MeetingPart, List<Line>>> PARTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcMinutesRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean contain(MeetingId meeting) {
        return jdbc.sql("select exists (select from minutes where meeting_id = :id and state = 'APPROVED')")
                .param("id", meeting.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Standing of(MeetingId meeting) {
        return jdbc.sql("select m.*, a.name from minutes m left join account a on a.id = m.approved_by"
                        + " where m.meeting_id = :id")
                .param("id", meeting.value())
                .query((row, n) -> new Standing(
                        MinutesState.valueOf(row.getString("state")),
                        row.getObject("until", LocalDate.class),
                        instantOrNull(row, "approved_at"),
                        row.getString("name")))
                .optional()
                .orElse(Standing.WRITING);
    }

    @Override
    public boolean out(MeetingId meeting, LocalDate until) {
        return jdbc.sql("""
                insert into minutes (meeting_id, state, until) values (:id, 'OUT', :until)
                on conflict (meeting_id) do update set until = excluded.until where minutes.state = 'OUT'""").param("id", meeting.value()).param("until", until).update() == 1;
    }

    @Override
    public boolean approve(MeetingId meeting, AccountId by, Instant now) {
        return jdbc.sql("""
                insert into minutes (meeting_id, state, approved_at, approved_by) values (:id, 'APPROVED', :now, :by)
                on conflict (meeting_id) do update set state = 'APPROVED', approved_at = :now, approved_by = :by
                where minutes.state = 'OUT'""")
                        .param("id", meeting.value())
                        .param("by", by.value())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Two that are kept at once wait for each other. */
    @Override
    public int keep(MeetingId meeting, Text text, AccountId by, Instant now) {
        jdbc.sql("select 1 from minutes where meeting_id = :id for update")
                .param("id", meeting.value())
                .query(Integer.class)
                .list();
        return jdbc.sql("""
                insert into minutes_version (meeting_id, number, kind, language, content, made_at, made_by)
                select :id, coalesce(max(number), 0) + 1, :kind, :language, cast(:content as jsonb), :now, :by
                from minutes_version where meeting_id = :id
                returning number""")
                .param("id", meeting.value())
                .param("kind", text.kind().name())
                .param("language", text.language().tag())
                .param("content", MAPPER.writeValueAsString(text.parts()))
                .param("now", utc(now))
                .param("by", by.value())
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MinutesVersion> versions(MeetingId meeting) {
        return jdbc.sql("""
                select v.number, v.kind, v.language, '{}' as content, v.made_at, a.name
                from minutes_version v left join account a on a.id = v.made_by
                where v.meeting_id = :id order by v.number""")
                .param("id", meeting.value())
                .query(JdbcMinutesRecords::version)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MinutesVersion> version(MeetingId meeting, int number) {
        return jdbc.sql("""
                select v.*, a.name from minutes_version v left join account a on a.id = v.made_by
                where v.meeting_id = :id and v.number = :number""")
                .param("id", meeting.value())
                .param("number", number)
                .query(JdbcMinutesRecords::version)
                .optional();
    }

    private static MinutesVersion version(ResultSet row, int n) throws SQLException {
        return new MinutesVersion(
                row.getInt("number"),
                MinutesVersion.Kind.valueOf(row.getString("kind")),
                Language.ofTag(row.getString("language")).orElse(Language.EN),
                MAPPER.readValue(row.getString("content"), PARTS),
                instant(row, "made_at"),
                row.getString("name"));
    }

    @Override
    public void add(MeetingId meeting, String addendum, AccountId by, Instant now) {
        jdbc.sql("insert into minutes_addendum (id, meeting_id, text, added_at, added_by)"
                        + " values (:row, :id, :text, :now, :by)")
                .param("row", UuidCreator.getTimeOrderedEpoch())
                .param("id", meeting.value())
                .param("text", addendum)
                .param("now", utc(now))
                .param("by", by.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Addendum> addenda(MeetingId meeting) {
        return jdbc.sql("""
                select d.text, d.added_at, a.name from minutes_addendum d left join account a on a.id = d.added_by
                where d.meeting_id = :id order by d.added_at, d.id""")
                .param("id", meeting.value())
                .query((row, n) -> new Addendum(row.getString("text"), instant(row, "added_at"), row.getString("name")))
                .list();
    }
}
