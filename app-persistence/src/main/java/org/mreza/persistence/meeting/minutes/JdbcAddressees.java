package org.mreza.persistence.meeting.minutes;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.minutes.Addressee;
import org.mreza.domain.meeting.minutes.Addressees;
import org.mreza.domain.meeting.minutes.Proposed;
import org.mreza.domain.shared.Encryption;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAddressees implements Addressees {

    /**
     * A person who was there is written to themselves; who came by an invitation at the address of that, seen at the
     * door or, if nobody looked there, as they answered; an organization at its own address or that of its first
     * contact.
     */
    private static final String PRESENT = """
            select x.key, x.organization_id, o.name as organization_name, x.person_name, x.address, x.language
            from (
              select 1 as rank, 'person:' || p.person_id as key, p.organization_id, pe.name as person_name, c.email as address,
                null as language
              from participation p join contact c on c.person_id = p.person_id join person pe on pe.id = p.person_id
              where p.meeting_id = :id and c.email is not null
              union all
              select 2, 'invitee:' || i.id, i.organization_id, case when i.answer = 'SUBSTITUTE' then i.substitute else i.name end,
                i.email, i.language
              from invitee i where i.meeting_id = :id and (i.here_at is not null or i.answer in ('YES', 'SUBSTITUTE')
                and not exists (select from invitee h where h.meeting_id = :id and h.here_at is not null))
              union all
              select 3, 'organization:' || w.organization_id, w.organization_id, null,
                coalesce(g.email, (select c.email from contact c where c.organization_id = g.id and c.email is not null
                  order by c.position limit 1)), null
              from meeting_participant w join organization g on g.id = w.organization_id where w.meeting_id = :id) x
            left join organization o on o.id = x.organization_id
            where x.address is not null
            order by x.rank, x.key""";

    private static final String SELECT = "select a.*, o.name as organization_name from minutes_addressee a"
            + " left join organization o on o.id = a.organization_id ";

    private final JdbcClient jdbc;
    private final Encryption encryption;

    JdbcAddressees(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    /** Everybody once, as the first of what they are; those with an account in its language. */
    @Override
    @Transactional(readOnly = true)
    public List<Proposed> proposed(MeetingId meeting) {
        Map<String, Proposed> byAddress = new TreeMap<>();
        jdbc.sql(PRESENT)
                .param("id", meeting.value())
                .query((row, n) -> Optional.ofNullable(proposed(row)))
                .list()
                .forEach(each -> each.ifPresent(one -> byAddress.putIfAbsent(one.email(), one)));
        Map<String, Language> languages = languages(byAddress.keySet());
        return byAddress.values().stream()
                .map(one -> one.in(languages.getOrDefault(one.email(), one.language())))
                .toList();
    }

    private @Nullable Proposed proposed(ResultSet row) throws SQLException {
        String address = encryption.decrypt(row.getString("address"));
        if (address == null) return null;
        LocalizedText name = Json.textOrNull(row.getString("organization_name"));
        UUID organization = Rows.uuid(row, "organization_id");
        return new Proposed(
                row.getString("key"),
                organization == null ? null : new OrganizationId(organization),
                name,
                row.getString("person_name"),
                address.toLowerCase(Locale.ROOT),
                language(row.getString("language"), name));
    }

    private Map<String, Language> languages(Set<String> addresses) {
        Map<String, Language> languages = new HashMap<>();
        if (addresses.isEmpty()) return languages;
        jdbc.sql("select email, language from account where email in (:addresses)")
                .param("addresses", addresses)
                .query(row -> {
                    languages.put(row.getString("email"), Language.valueOf(row.getString("language")));
                });
        return languages;
    }

    private static Language language(@Nullable String known, @Nullable LocalizedText name) {
        if (known != null) return Language.valueOf(known);
        return name == null ? Language.MK : name.source();
    }

    @Override
    public UUID add(MeetingId meeting, Proposed to, int version, UUID id, String tokenHash, Instant now) {
        return jdbc.sql("""
                insert into minutes_addressee (id, meeting_id, organization_id, name, email, email_hash, language, token_hash, version, sent_at)
                values (:row, :meeting, :organization, :name, :email, :address, :language, :hash, :version, :now)
                on conflict on constraint minutes_addressee_once
                do update set version = excluded.version, sent_at = excluded.sent_at, language = excluded.language,
                  organization_id = coalesce(excluded.organization_id, minutes_addressee.organization_id)
                returning id""")
                .param("row", id)
                .param("meeting", meeting.value())
                .param(
                        "organization",
                        to.organization() == null ? null : to.organization().value(),
                        Types.OTHER)
                .param("name", to.name(), Types.VARCHAR)
                .param("email", encryption.encrypt(to.email()))
                .param("address", encryption.hash(to.email().toLowerCase(Locale.ROOT)))
                .param("language", to.language().tag())
                .param("hash", tokenHash)
                .param("version", version)
                .param("now", utc(now))
                .query(UUID.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Addressee> of(MeetingId meeting) {
        return jdbc.sql(SELECT + "where a.meeting_id = :id order by a.sent_at, a.id")
                .param("id", meeting.value())
                .query(this::addressee)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> findByTokenHash(String tokenHash) {
        return jdbc.sql(SELECT + "where a.token_hash = :hash")
                .param("hash", tokenHash)
                .query(this::addressee)
                .optional();
    }

    private Addressee addressee(ResultSet row, int n) throws SQLException {
        @Nullable UUID organization = Rows.uuid(row, "organization_id");
        String email = row.getString("email");
        return new Addressee(
                Rows.requiredUuid(row, "id"),
                new MeetingId(Rows.requiredUuid(row, "meeting_id")),
                organization == null ? null : new OrganizationId(organization),
                Json.textOrNull(row.getString("organization_name")),
                row.getString("name"),
                email == null ? null : encryption.decrypt(email),
                Language.ofTag(row.getString("language")).orElse(Language.EN),
                row.getInt("version"),
                instant(row, "sent_at"));
    }

    @Override
    public void forget(MeetingId meeting) {
        jdbc.sql("update minutes_addressee set email = null, email_hash = null where meeting_id = :id")
                .param("id", meeting.value())
                .update();
    }
}
