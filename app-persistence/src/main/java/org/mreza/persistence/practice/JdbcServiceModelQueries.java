package org.mreza.persistence.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.coverage.Standing;
import org.mreza.domain.practice.Adoption;
import org.mreza.domain.practice.ModelPartner;
import org.mreza.domain.practice.ModelReach;
import org.mreza.domain.practice.ServiceModelQueries;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PartialDate;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.ReaderSql;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement for every question. */
@Repository
class JdbcServiceModelQueries implements ServiceModelQueries {

    private final JdbcClient jdbc;

    JdbcServiceModelQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, ModelReach> reach(Actor actor) {
        Map<String, ModelReach> reach = new HashMap<>();
        jdbc.sql(ServiceModelSql.REACH).query(row -> {
            reach.put(
                    row.getString("service_model_code"),
                    new ModelReach(
                            row.getInt("municipalities"),
                            row.getInt("running"),
                            row.getInt("planned"),
                            row.getInt("ended")));
        });
        return reach;
    }

    @Override
    public List<Adoption> adoptions(String model, Actor actor) {
        String order = ReaderSql.text("m.name", actor.language()) + " " + ReaderSql.collate(actor.language());
        return jdbc.sql(ServiceModelSql.ADOPTIONS.formatted(order))
                .param("model", model)
                .query((row, n) -> adoption(row))
                .list();
    }

    @Override
    public List<ModelPartner> partners(String model, Actor actor) {
        String order = ReaderSql.text("o.name", actor.language()) + " " + ReaderSql.collate(actor.language());
        return jdbc.sql(ServiceModelSql.PARTNERS.formatted(order))
                .param("model", model)
                .query((row, n) -> partner(row))
                .list();
    }

    private static Adoption adoption(ResultSet row) throws SQLException {
        return new Adoption(
                link(row, "service"),
                link(row, "organization"),
                Rows.municipality(row, "municipality_id"),
                Standing.valueOf(row.getString("standing")),
                date(row, "since"),
                date(row, "until"),
                Adoption.Decision.known(
                        Json.textOrNull(row.getString("legal_act")),
                        row.getString("legal_number"),
                        Rows.number(row, "legal_year"),
                        Json.textOrNull(row.getString("legal_issuer"))),
                row.getBoolean("publicly"),
                became(row),
                row.getBoolean("fictitious"));
    }

    private static Adoption.@Nullable Successor became(ResultSet row) throws SQLException {
        if (row.getString("became_slug") == null) return null;
        return new Adoption.Successor(link(row, "became"), date(row, "became_since"));
    }

    private static Adoption.Link link(ResultSet row, String prefix) throws SQLException {
        LocalizedText name = Json.text(row.getString(prefix + "_name"));
        return new Adoption.Link(row.getString(prefix + "_slug"), name);
    }

    private static @Nullable PartialDate date(ResultSet row, String prefix) throws SQLException {
        Integer year = Rows.number(row, prefix + "_year");
        if (year == null) return null;
        Integer month = Rows.number(row, prefix + "_month");
        return new PartialDate(year, month, Rows.number(row, prefix + "_day"), null, null, null, null, null);
    }

    private static ModelPartner partner(ResultSet row) throws SQLException {
        return new ModelPartner(
                link(row, "organization"),
                row.getString("kind"),
                List.of(row.getString("roles").split(",", -1)),
                row.getBoolean("fictitious"),
                Json.textOrNull(row.getString("job")),
                row.getString("person"),
                row.getString("phone"),
                row.getString("email"));
    }
}
