package org.mreza.persistence.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.proposal.ProposalId;
import org.mreza.domain.proposal.ProposalQueries;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Times;
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals, those that the asker may decide on only. */
@Component
@Transactional(readOnly = true)
class JdbcProposalQueries implements ProposalQueries {

    private static final String ROWS = """
            select p.id, p.organization_id, p.service_id, coalesce(s.name, o.name) as name, o.name as keeper, p.source,
              p.proposer, p.created_at, i.fields, i.waiting,
              (select count(*) from (select %2$s limit %3$d) c) as total
            from %1$s
            cross join lateral (select array_agg(field order by position) as fields,
              count(*) filter (where decision = 'WAITING') as waiting
              from change_proposal_item where proposal_id = p.id) i""";

    private static final String FROM = """
            change_proposal p left join service s on s.id = p.service_id
            join organization o on o.id = coalesce(s.organization_id, p.organization_id)""";

    private static final String OPEN = " from " + FROM + " where p.closed_at is null and " + Editable.SQL;

    private final JdbcClient jdbc;

    JdbcProposalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Window<ProposalRow> waiting(Actor actor, Language reader, @Nullable String cursorText) {
        Cursor cursor = Cursor.byId(cursorText);
        boolean back = cursor != null && cursor.backwards();
        String sql = ROWS.formatted(FROM, "1" + OPEN, Windows.COUNTED) + " where p.closed_at is null and "
                + Editable.SQL + (cursor == null ? "" : " and p.id " + (back ? "<" : ">") + " :after")
                + " order by p.id" + (back ? " desc" : "") + " limit " + Windows.ROWS;
        JdbcClient.StatementSpec statement = jdbc.sql(sql).params(Editable.params(actor));
        if (cursor != null) statement = statement.param("after", cursor.id());
        return Windows.of(
                statement
                        .query((row, n) -> new Windows.Hit<>(row(row), row.getLong("total"), row.getString("id")))
                        .list(),
                cursor);
    }

    @Override
    public int waitingCount(Actor actor) {
        if (!Access.offers(actor, Action.EDIT_SERVICE)) return 0;
        return jdbc.sql("select count(*) from (select 1" + OPEN + " limit " + Windows.COUNTED + ") w")
                .params(Editable.params(actor))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<ProposalRow> of(Subject record) {
        return jdbc.sql(ROWS.formatted(FROM, "1", 1) + " where p.closed_at is null and p." + column(record)
                        + " = :id order by p.id")
                .param("id", UUID.fromString(record.id()))
                .query((row, n) -> row(row))
                .list();
    }

    private static ProposalRow row(ResultSet row) throws SQLException {
        String organization = row.getString("organization_id");
        return new ProposalRow(
                ProposalId.of(row.getString("id")),
                organization == null
                        ? Subject.of("service", row.getString("service_id"))
                        : Subject.of("organization", organization),
                Json.text(row.getString("name")),
                Json.text(row.getString("keeper")),
                Source.Kind.valueOf(row.getString("source")),
                row.getString("proposer"),
                Arrays.stream((String[]) row.getArray("fields").getArray())
                        .map(FieldKey::parse)
                        .toList(),
                row.getInt("waiting"),
                Times.instant(row, "created_at"));
    }

    @Override
    public Set<Known> known(Subject record, Source.Kind kind, @Nullable String proposer) {
        return new HashSet<>(jdbc.sql("select distinct i.field, i.theirs from change_proposal p"
                        + " join change_proposal_item i on i.proposal_id = p.id where p." + column(record)
                        + " = :id and p.source = :source and p.proposer is not distinct from cast(:proposer as text)"
                        + " and (i.decision = 'WAITING' or (i.decision = 'REJECTED' and p.source = 'IMPORT'))")
                .param("id", UUID.fromString(record.id()))
                .param("source", kind.name())
                .param("proposer", proposer)
                .query((row, n) -> new Known(
                        FieldKey.parse(Objects.requireNonNull(row.getString("field"))), row.getString("theirs")))
                .list());
    }

    @Override
    public boolean isPublished(Subject record) {
        String sql = record.type().equals("service")
                ? "select o.published from service s join organization o on o.id = s.organization_id where s.id = :id"
                : "select o.published from organization o where o.id = :id";
        return jdbc.sql(sql)
                .param("id", UUID.fromString(record.id()))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static String column(Subject record) {
        return record.type().equals("service") ? "service_id" : "organization_id";
    }
}
