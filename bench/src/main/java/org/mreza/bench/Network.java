package org.mreza.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/**
 * The made-up network, the same at every run of the same scale: organizations with aliases in three scripts and their
 * services, then meetings with who took part and what was agreed.
 */
final class Network {

    private static final long SEED = 20_261_122;
    private static final String[][] TITLES = {
        {"mk", "Работилница за поддршка на семејства", "Координативен состанок на мрежата", "Форум за социјални услуги"
        },
        {"sr-Latn", "Radionica o podršci porodici", "Koordinacioni sastanak mreže", "Forum o socijalnim uslugama"},
        {"bs", "Okrugli sto o uslugama u zajednici", "Sastanak radne grupe za starije", "Posjeta dnevnom centru"}
    };

    private final Connection connection;
    private final Options options;
    private final Random random = new Random(SEED);

    private Network(Connection connection, Options options) {
        this.connection = connection;
        this.options = options;
    }

    /** Fills the migrated database unless that was done before; the seconds that it took. */
    static long fill(Database database, Options options) throws SQLException, IOException {
        long begun = System.nanoTime();
        try (Connection connection = database.owner()) {
            Network network = new Network(connection, options);
            if (network.isThere()) return 0;
            network.directory();
            network.meetings();
            network.execute("vacuum analyze");
        }
        return (System.nanoTime() - begun) / 1_000_000_000;
    }

    /** Who asks may also write: for a country, and for the organization that keeps the newest meeting. */
    static void appoint(Database database) throws SQLException {
        try (Connection owner = database.owner();
                Statement sql = owner.createStatement()) {
            String who = "from account where email = '" + Application.EMAIL + "'";
            sql.execute("insert into assignment (id, account_id, role, country_id)"
                    + " select gen_random_uuid(), id, 'COORDINATOR', 'mk' " + who + " on conflict do nothing");
            sql.execute("insert into membership select id, (select owner_id from meeting where state = 'LOGGED'"
                    + " order by held_from desc nulls last, id desc limit 1), 'MANAGER', now() " + who
                    + " on conflict do nothing");
        }
    }

    /** A tenth of the organizations lets everybody read about itself and its services. */
    static void publish(Database database) throws SQLException {
        try (Connection owner = database.owner();
                Statement sql = owner.createStatement()) {
            sql.execute("update organization set published = true where slug ~ '^o[0-9]*5$' and not published");
            sql.execute("vacuum analyze organization");
        }
    }

    private boolean isThere() throws SQLException {
        return number("select count(*) from organization where slug ~ '^o[0-9]+$'") >= options.organizations()
                && number("select count(*) from meeting where source_publisher = 'bench'") >= options.meetings();
    }

    private void directory() throws SQLException, IOException {
        try (InputStream script = Objects.requireNonNull(
                Network.class.getResourceAsStream("/org/mreza/persistence/search/large-directory.sql"))) {
            execute("create temporary table wanted as select " + options.organizations() + " organizations");
            execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void meetings() throws SQLException, IOException {
        List<String> towns = texts("select id from municipality order by id");
        List<String> organizations = texts("select id::text from organization where slug ~ '^o[0-9]+$' order by id");
        execute("set session_replication_role = replica");
        try (Rows rows = new Rows(
                connection,
                "meeting (id, state, kind, title, held_year, held_month, held_day, mode,"
                        + " municipality_id, owner_id, source_publisher, what_version, who_version, said_version,"
                        + " agreed_version, papers_version, version, created_at, created_by, updated_at)")) {
            for (int i = 0; i < options.meetings(); i++) meeting(rows, i, one(towns), one(organizations));
        }
        try (Rows rows = new Rows(
                connection,
                "participation (id, meeting_id, position, grain, organization_id,"
                        + " municipality_id, role, people_number, people_qualifier, municipalities_qualifier)")) {
            for (int i = 0; i < options.meetings() * options.participations(); i++)
                participation(rows, i, one(towns), one(organizations));
        }
        try (Rows rows = new Rows(
                connection,
                "action_item (id, meeting_id, position, what, organization_id, due_year,"
                        + " due_month, state, version)")) {
            for (int i = 0; i < options.meetings() * 3 / 10; i++)
                rows.add(
                        id(3, i),
                        id(1, i * 3L),
                        0,
                        "Договорено број " + i,
                        one(organizations),
                        2026,
                        1 + i % 12,
                        i % 3 == 0 ? "DONE" : "OPEN",
                        0);
        }
        execute("insert into search_name (kind, key, id) select distinct 'meeting', left(k, 400), m.id::text"
                + " from meeting m, unnest(string_to_array(btrim(m.search_key, '|'), '|')) k where k <> ''"
                + " on conflict do nothing");
        execute("set session_replication_role = origin");
        execute("select report_recompute()");
    }

    private void meeting(Rows rows, int i, String town, String owner) throws SQLException {
        String[] titles = TITLES[random.nextInt(TITLES.length)];
        String title = titles[1 + random.nextInt(titles.length - 1)] + " " + i;
        LocalDate day = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3_600));
        rows.add(
                id(1, i),
                random.nextInt(40) == 0 ? "DRAFT" : "LOGGED",
                random.nextBoolean() ? "COORDINATION" : "WORKSHOP",
                "{\"source\": \"" + titles[0] + "\", \"" + titles[0] + "\": \"" + title + "\"}",
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                "IN_PERSON",
                town,
                owner,
                "bench",
                0,
                0,
                0,
                0,
                0,
                0,
                day + " 12:00+00",
                id(0, 0),
                day + " 12:00+00");
    }

    private void participation(Rows rows, int i, String town, String organization) throws SQLException {
        int each = options.participations();
        boolean named = random.nextInt(3) > 0;
        rows.add(
                id(2, i),
                id(1, i / each),
                i % each,
                named ? "ORGANIZATION" : "MUNICIPALITY",
                named ? organization : null,
                named ? null : town,
                i % each == 0 ? "HOST" : "PARTICIPANT",
                1 + random.nextInt(20),
                "EXACT",
                "NOT_STATED");
    }

    private static UUID id(int kind, long number) {
        return new UUID(0x01b0_0010_0000_7000L + ((long) kind << 32), 0x8000_0000_0000_0000L + number);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).get(0));
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }
}
