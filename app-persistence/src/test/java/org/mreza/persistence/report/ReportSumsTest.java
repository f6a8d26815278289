package org.mreza.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.report.Asker;
import org.mreza.domain.report.OrganizationLine;
import org.mreza.domain.report.ReportQueries;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports from sums are equal to reports counted over the records, whatever was written, by whomever, in whatever order. */
@PersistenceTest
class ReportSumsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Meetings whose places are not those that their records say. */
    private static final String UNREACHED = """
            select m.state || ' ' || m.reach::text || ' ' || p.reach::text from meeting m cross join lateral (
              select coalesce(array_agg(x.place order by x.place), '{}') as reach from (
                select 'm' || municipality_id as place from meeting_municipality where meeting_id = m.id
                union select 'r' || region_id from meeting_municipality x
                  join municipality_region r on r.municipality_id = x.municipality_id where meeting_id = m.id
                union select 'c' || country_id from meeting_country where meeting_id = m.id) x) p
            where case when m.state = 'LOGGED' then m.reach <> p.reach else not m.reach <@ p.reach end""";

    @MockitoBean
    Audit audit;

    @Autowired
    JdbcClient sql;

    @Autowired
    ReportQueries queries;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void settle() {
        Writes.clear(sql);
        Writes.settle(sql);
    }

    @AfterEach
    void clear() {
        Writes.clear(sql);
        merge();
        assertThat(sql.sql("select count(*) from report_changed")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void merge() {
        sql.sql("select report_merge() is null").query(Boolean.class).single();
    }

    @Test
    void sums_are_equal_after_each_kind_of_write() {
        Writes writes = new Writes(sql, "one", 1);
        for (int i = 0; i < 200; i++) {
            String change = transaction.execute(status -> writes.next());
            if (i % 4 == 0) same(scopes().get(i / 4 % scopes().size()), change);
            if (i % 40 == 0) merge();
        }
        allSame("all changes");
        merge();
        allSame("merged");
        Long before =
                sql.sql("select count(*) from report_sum").query(Long.class).single();
        sql.sql("select report_recompute() is null").query(Boolean.class).single();
        assertThat(sql.sql("select count(*) from report_sum").query(Long.class).single())
                .isEqualTo(before);
        allSame("recomputed");
    }

    @Test
    void what_is_undone_leaves_no_trace() {
        Writes writes = new Writes(sql, "undone", 2);
        for (int i = 0; i < 40; i++) transaction.execute(status -> writes.next());
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 20; i++) writes.next();
            status.setRollbackOnly();
        });
        allSame("rolled back");
    }

    @Test
    void sums_are_equal_after_many_have_written_at_once() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(5);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Writes writes = new Writes(sql, "writer " + i, 10 + i);
                all.add(people.submit(() -> write(writes)));
            }
            all.add(people.submit(() -> {
                for (int i = 0; i < 30; i++) merge();
            }));
            for (Future<?> one : all) one.get(2, TimeUnit.MINUTES);
        } finally {
            people.shutdownNow();
        }
        allSame("many writers");
    }

    /** A few changes in each transaction; one that the database stopped is undone, as it would be for a person. */
    private void write(Writes writes) {
        for (int i = 0; i < 60; i++) {
            try {
                transaction.executeWithoutResult(status -> {
                    writes.next();
                    writes.next();
                });
            } catch (TransientDataAccessException | org.springframework.dao.DataIntegrityViolationException stopped) {
                assertThat(stopped).isNotNull();
            }
        }
    }

    @Test
    void who_changes_a_meeting_does_not_wait_for_who_changes_another_of_the_same_month() {
        transaction.executeWithoutResult(status -> {
            Writes writes = new Writes(sql, "first", 3);
            for (int i = 0; i < 5; i++) writes.meeting();
            sql.sql("set constraints report_signal_counts immediate").update();
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                assertThatCode(() -> other.submit(() ->
                                        transaction.executeWithoutResult(s -> new Writes(sql, "second", 3).meeting()))
                                .get(20, TimeUnit.SECONDS))
                        .doesNotThrowAnyException();
            } finally {
                other.shutdownNow();
            }
        });
        allSame("two at once");
    }

    private void allSame(String after) {
        for (ReportScope scope : scopes()) same(scope, after);
        assertThat(sql.sql(UNREACHED).query(String.class).list()).as(after).isEmpty();
    }

    private void same(ReportScope scope, String after) {
        Asker asker = new Asker(SmallNetwork.coordinator(), Language.MK, TODAY);
        PlainReport plain = new PlainReport(sql, scope, TODAY.toString());
        String what = after + ": " + scope.country() + scope.region() + scope.from() + scope.to() + scope.project();
        assertThat(PlainReport.of(
                        ((JdbcReportQueries) org.springframework.test.util.AopTestUtils.getTargetObject(queries))
                                .rows(scope, asker)))
                .as(what)
                .isEqualTo(plain.figures());
        List<OrganizationLine> took = new ArrayList<>();
        queries.participation(scope, asker, 1000, took::add);
        assertThat(took).as(what).containsExactlyInAnyOrderElementsOf(plain.participation());
        List<OrganizationLine> two = new ArrayList<>();
        queries.participation(scope, asker, 2, two::add);
        assertThat(two).as(what).isEqualTo(took.subList(0, Math.min(2, took.size())));
        List<String> meetings = new ArrayList<>();
        queries.meetings(scope, asker, 1000, m -> meetings.add(m.id().value().toString()));
        assertThat(meetings).as(what).isEqualTo(plain.meetings());
        List<String> first = new ArrayList<>();
        queries.meetings(scope, asker, 3, m -> first.add(m.id().value().toString()));
        assertThat(first).as(what).isEqualTo(meetings.subList(0, Math.min(3, meetings.size())));
    }

    private List<ReportScope> scopes() {
        List<ReportScope> scopes = new ArrayList<>();
        PartialDate year = PartialDate.ofYear(2021);
        for (String[] period : new String[][] {
            {null, null},
            {"2021", "2025"},
            {"2021-03", "2023-10"},
            {"2020-05-17", "2024-02-07"},
            {"2022-03-02", "2022-03-30"}
        }) {
            PartialDate from = date(period[0]);
            PartialDate to = date(period[1]);
            for (String country : List.of("mk", "ba"))
                scopes.add(new ReportScope(CountryId.of(country), null, of(CountryId.of(country)), from, to, null));
            scopes.add(new ReportScope(null, RegionId.of("mk-vardar"), vardar(), from, to, null));
            scopes.add(new ReportScope(null, null, named(), from, to, null));
        }
        ProjectId project = new ProjectId(Writes.id("project"));
        scopes.add(new ReportScope(CountryId.of("mk"), null, of(CountryId.of("mk")), year, null, project));
        scopes.add(new ReportScope(null, null, named(), year, null, project));
        return scopes;
    }

    private static List<MunicipalityId> named() {
        return List.of(MunicipalityId.of("mk-veles"), MunicipalityId.of("al-tirane"));
    }

    private List<MunicipalityId> vardar() {
        return gazetteer.municipalities(RegionId.of("mk-vardar"), Language.MK).stream()
                .map(Municipality::id)
                .toList();
    }

    private List<MunicipalityId> of(CountryId country) {
        return gazetteer.municipalities(country).stream().map(Municipality::id).toList();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : org.mreza.domain.shared.PartialDateText.parse(text);
    }
}
