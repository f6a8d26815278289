package org.mreza.persistence.hsds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mreza.domain.hsds.HsdsDetail;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.domain.hsds.HsdsPage;
import org.mreza.domain.hsds.HsdsQueries;
import org.mreza.domain.hsds.HsdsQuestion;
import org.mreza.domain.hsds.HsdsReader;
import org.mreza.persistence.shared.ReaderSql;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The database builds the documents: a page is one statement for its rows and one for how many there are. */
@Component
@Transactional(readOnly = true)
class JdbcHsdsQueries implements HsdsQueries {

    private static final int FETCHED = 200;

    private static final String ADDRESSES = """
            (select '/organizations/' || slug as path, updated_at as modified_at from published_organization
              union all
              select '/services/' || slug, modified_at from published_service) address""";

    private final JdbcClient jdbc;

    JdbcHsdsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HsdsPage page(HsdsQuestion question, int number, int size) {
        HsdsPick pick = new HsdsPick(question.kind(), question.filter());
        long total =
                asked(pick.count(), pick, question.reader()).query(Long.class).single();
        var contents = asked(picked(pick, question) + document(question), pick, question.reader())
                .param("skip", (number - 1L) * size)
                .param("size", size)
                .query(String.class)
                .list();
        return new HsdsPage(total, number, size, contents);
    }

    private static String picked(HsdsPick pick, HsdsQuestion question) {
        String window = " offset :skip limit :size";
        return question.byName()
                ? pick.picked(
                        window, ReaderSql.byName("x.name", question.reader().language()) + ", x.id")
                : pick.picked(window);
    }

    @Override
    public void each(HsdsQuestion question, Consumer<String> to) {
        HsdsPick pick = new HsdsPick(question.kind(), question.filter());
        try (Stream<String> documents = asked(pick.picked("") + document(question), pick, question.reader())
                .withFetchSize(FETCHED)
                .query(String.class)
                .stream()) {
            documents.forEach(to);
        }
    }

    @Override
    public Optional<HsdsDocument> one(HsdsKind kind, UUID id, HsdsDetail detail, HsdsReader reader) {
        HsdsPick pick = HsdsPick.one(kind, id);
        String sql = pick.picked("") + "select d.document, (select modified_at from picked) modified_at from ("
                + HsdsDocuments.of(kind, detail, reader.language()) + ") d";
        return asked(sql, pick, reader)
                .query((row, n) -> new HsdsDocument(row.getString("document"), Times.instantOrNull(row, "modified_at")))
                .optional();
    }

    @Override
    public Optional<PublishedId> find(HsdsKind kind, String slug) {
        String table = kind == HsdsKind.SERVICE ? "published_service" : "published_organization";
        return jdbc.sql(
                        "select id, coalesce(confirmed_at < now() - make_interval(days => confirmation_days), false) lapsed"
                                + " from " + table + " where slug = :slug")
                .param("slug", slug)
                .query((row, n) -> new PublishedId(Rows.requiredUuid(row, "id"), row.getBoolean("lapsed")))
                .optional();
    }

    @Override
    public List<PublishedAddress> addresses(String from, int most) {
        return jdbc.sql("select path, modified_at from " + ADDRESSES + " where path >= :from order by path limit :most")
                .param("from", from)
                .param("most", most)
                .query((row, n) -> new PublishedAddress(row.getString("path"), Times.instant(row, "modified_at")))
                .list();
    }

    @Override
    public List<String> parts(int most) {
        return jdbc.sql("select path from (select path, row_number() over (order by path) as number from " + ADDRESSES
                        + ") numbered where (number - 1) % :most = 0 order by path")
                .param("most", most)
                .query(String.class)
                .list();
    }

    private static String document(HsdsQuestion question) {
        return HsdsDocuments.of(
                question.kind(), question.detail(), question.reader().language());
    }

    private JdbcClient.StatementSpec asked(String sql, HsdsPick pick, HsdsReader reader) {
        return jdbc.sql(HsdsDocuments.in(reader.language(), sql))
                .params(pick.parameters())
                .param("site", reader.site());
    }
}
