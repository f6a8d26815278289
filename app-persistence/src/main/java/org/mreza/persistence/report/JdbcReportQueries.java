package org.mreza.persistence.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.report.ActionItemLine;
import org.mreza.domain.report.Asker;
import org.mreza.domain.report.ConclusionLine;
import org.mreza.domain.report.MeetingLine;
import org.mreza.domain.report.OrganizationLine;
import org.mreza.domain.report.ProjectLine;
import org.mreza.domain.report.ReportFigures;
import org.mreza.domain.report.ReportQueries;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The report in SQL. The transaction keeps the driver from reading a whole result into memory. */
@Repository
@Transactional(readOnly = true)
class JdbcReportQueries implements ReportQueries {

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcClient sql;

    JdbcReportQueries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public ReportFigures figures(ReportScope scope, Asker asker) {
        return new FigureRows(rows(scope, asker)).figures();
    }

    List<FigureRows.Row> rows(ReportScope scope, Asker asker) {
        return sql.sql(new FigureSql(scope).statement())
                .params(parameters(scope, asker))
                .query(FigureRows.Row.class)
                .list();
    }

    @Override
    public void meetings(ReportScope scope, Asker asker, int limit, Consumer<MeetingLine> each) {
        read(ReportSql.meetings(scope), parameters(scope, asker), limit, ReportLines::meeting, each);
    }

    @Override
    public void participation(ReportScope scope, Asker asker, int limit, Consumer<OrganizationLine> each) {
        String statement = new OrganizationSql(scope, asker.language()).participation();
        read(statement, parameters(scope, asker), limit, ReportLines::organization, each);
    }

    @Override
    public void organizations(ReportScope scope, Asker asker, int limit, Consumer<OrganizationLine> each) {
        String statement = new OrganizationSql(scope, asker.language()).organizations();
        read(statement, parameters(scope, asker), limit, ReportLines::organization, each);
    }

    @Override
    public void conclusions(ReportScope scope, Asker asker, int limit, Consumer<ConclusionLine> each) {
        read(ReportSql.conclusions(scope), parameters(scope, asker), limit, ReportLines::conclusion, each);
    }

    @Override
    public void actionItems(ReportScope scope, Asker asker, int limit, Consumer<ActionItemLine> each) {
        read(ReportSql.actionItems(scope), parameters(scope, asker), limit, ReportLines::actionItem, each);
    }

    @Override
    public void projects(Asker asker, int limit, Consumer<ProjectLine> each) {
        read(ReportSql.projects(asker.language()), parameters(asker), limit, ReportLines::project, each);
    }

    @Override
    public Optional<MunicipalityId> seat(OrganizationId organization) {
        return sql.sql(ReportSql.SEAT)
                .param("organization", organization.toString())
                .query(String.class)
                .optional()
                .map(MunicipalityId::of);
    }

    private <T> void read(
            String statement, Map<String, @Nullable Object> parameters, int limit, RowMapper<T> row, Consumer<T> each) {
        parameters.put("limit", limit);
        try (Stream<T> rows = sql.sql(statement).withFetchSize(ROWS_AT_A_TIME).params(parameters).query(row).stream()) {
            rows.forEach(each);
        }
    }

    private static Map<String, @Nullable Object> parameters(ReportScope scope, Asker asker) {
        Map<String, @Nullable Object> parameters = parameters(asker);
        parameters.put("municipalities", joined(scope.municipalities().stream()));
        parameters.put("territory", textOrNull(scope.region() == null ? scope.country() : scope.region()));
        parameters.put("project", textOrNull(scope.project()));
        ends(parameters, "", scope.firstDay().orElse(null), scope.lastDay().orElse(null));
        ReportPeriod.months(scope).ifPresent(m -> ends(parameters, "month_", m.first(), m.last()));
        ReportPeriod.years(scope).ifPresent(y -> ends(parameters, "year_", y.first(), y.last()));
        return parameters;
    }

    private static void ends(
            Map<String, @Nullable Object> parameters, String of, @Nullable LocalDate first, @Nullable LocalDate last) {
        parameters.put(of + "from", first == null ? "-infinity" : first.toString());
        parameters.put(of + "to", last == null ? "infinity" : last.toString());
    }

    private static Map<String, @Nullable Object> parameters(Asker asker) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        LocalDate today = asker.today();
        parameters.put("today", today.toString());
        return parameters;
    }

    private static String joined(Stream<?> ids) {
        return ids.map(Object::toString).collect(Collectors.joining(","));
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
