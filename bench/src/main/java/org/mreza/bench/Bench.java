package org.mreza.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the bench: {@code ./mvnw -Pbench -Dmaven.test.skip package -Dbench.scale=0.01}. */
public final class Bench {

    private final Options options;
    private final Database database;
    private final Meter meter;
    private final Visitor visitor;
    private final Connection owner;
    private final Results results;
    private final List<String> failed = new ArrayList<>();

    private Bench(Options options, Database database, Meter meter, Visitor visitor, Connection owner, Results results) {
        this.options = options;
        this.database = database;
        this.meter = meter;
        this.visitor = visitor;
        this.owner = owner;
        this.results = results;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("http.maxConnections", "64");
        Options options = Options.read();
        Results results = new Results(System.out);
        List<String> failed = measured(options, results);
        results.write(options.out().resolve("bench-" + options.scale() + ".csv"));
        if (options.profile())
            Files.writeString(options.out().resolve("methods.txt"), Profile.methods(Application.recording(options)));
        failed.forEach(System.err::println);
        if (!failed.isEmpty()) throw new IllegalStateException(failed.size() + " answers are wrong");
    }

    private static List<String> measured(Options options, Results results) throws Exception {
        try (Database database = Database.open(options);
                Application application = Application.start(options, database);
                Connection owner = database.owner()) {
            long seconds = Network.fill(database, options);
            Visitor visitor = new Visitor(application.base());
            results.note("scale " + options.scale() + "; start to first page " + application.startMillis()
                    + " ms; the network was made in " + seconds + " s");
            results.note(new FirstLoad(visitor).of("/sign-in"));
            visitor.signIn(Application.EMAIL, Application.PASSWORD);
            results.note(new FirstLoad(visitor).of("/organizations"));
            visitor.warmUp(options.warmUp());
            Profile.begin(owner);
            try (Meter meter = new Meter(visitor, database, new SqlLog(database.owner()), options.time())) {
                Bench bench = new Bench(options, database, meter, visitor, owner, results);
                bench.run();
                if (options.wants("export")) meanwhile(new Meanwhile(visitor, application), results);
                Files.writeString(options.out().resolve("statements.txt"), meter.statements());
                Files.writeString(options.out().resolve("top-statements.txt"), Profile.statements(owner));
                results.note("memory of the application " + application.residentMegabytes() + " MB");
                return bench.failed;
            }
        }
    }

    private static void meanwhile(Meanwhile meanwhile, Results results) throws Exception {
        List<String> pages = List.of("/organizations", "/meetings");
        for (String file : List.of("/meetings.csv", "/meetings.xlsx")) results.note(meanwhile.of(file, pages));
    }

    private void run() throws Exception {
        Words words = new Words(owner);
        search(words);
        pages("suggestions", 2, 1, paths("/search/suggestions?q=", words.typed()));
        lists();
        report();
        files();
        if (options.wants("import"))
            results.add(new Importing(visitor, owner).organizations(options.out(), options.organizations()));
        if (options.wants("rates")) rates();
        if (options.wants("hundredth")) hundredth(words);
        if (options.wants("check")) check(words);
        if (options.wants("plans")) plans();
    }

    private void search(Words words) throws Exception {
        List<String> word = paths("/search?q=", words.word());
        List<String> beginning = paths("/search?q=", words.beginning());
        List<String> broad = paths("/search?q=", words.broad());
        List<String> two = paths("/search?q=", words.two());
        List<String> filtered = Stream.of("&kind=ORGANIZATION", "&region=mk-vardar", "&kind=SERVICE")
                .flatMap(filter -> broad.stream().map(path -> path + filter))
                .toList();
        pages("search: word", 3, 1, word);
        pages("search: beginning", 3, 1, beginning);
        pages("search: broad word", 3, 1, broad);
        pages("search: two words", 3, 1, two);
        pages("search: filtered", 3, 1, filtered);
        List<String> mix = Stream.of(word, beginning, broad, two, filtered)
                .flatMap(paths -> paths.stream().limit(6))
                .toList();
        pages("search: all of these", 3, 1, mix);
        pages("search: all of these, 8 clients", 3, 8, mix);
        pages("services: words", 3, 1, paths("/services?q=", words.two()));
    }

    private void lists() throws Exception {
        Deep deep = new Deep(visitor, owner);
        pages("list of organizations", 3, 1, List.of("/organizations"));
        pages("list of organizations: a region", 3, 1, List.of("/organizations?region=mk-vardar"));
        pages("list of services", 3, 1, List.of("/services"));
        pages("list of meetings", 3, 1, List.of("/meetings"));
        pages("list of meetings: a region", 3, 1, List.of("/meetings?region=mk-vardar"));
        pages("list of meetings: a large region", 3, 1, List.of("/meetings?region=mk-zels"));
        pages("list of meetings: a municipality", 3, 1, List.of("/meetings?municipality=mk-veles"));
        pages("list of meetings: a year", 3, 1, List.of("/meetings?from=2021-01-01&to=2021-12-31"));
        pages("list of meetings: words", 3, 1, List.of("/meetings?q=forum"));
        pages("list of meetings: an organization", 3, 1, List.of("/meetings?organization=" + deep.organization()));
        beside("organizations: page at 99 %", deep.byName("/organizations", "organization"), "/organizations");
        beside("services: page at 99 %", deep.byName("/services?sort=name", "service"), "/services?sort=name");
        beside("meetings: page at 99 %", deep.meetings(), "/meetings");
    }

    private void report() throws Exception {
        pages("report: a region, five years", 5, 1, List.of("/reports/regional?region=mk-vardar&from=2021&to=2025"));
        pages("report: a country, five years", 5, 1, List.of(Report.PAGE));
        if (!options.wants("report")) return;
        Report report = new Report(visitor, owner);
        results.note(report.besidePlain());
        failed.addAll(report.wrong());
        results.note("7 figures of the report equal to plain SQL: " + report.compared() + " compared, "
                + report.wrong().size() + " wrong");
    }

    private void files() throws Exception {
        if (!options.wants("export")) return;
        Exports exports = new Exports(visitor, owner);
        results.add(exports.organizations("export: organizations as CSV", 1.25, "csv"));
        results.add(exports.organizations("export: organizations as XLSX", 6.7, "xlsx"));
        results.add(exports.meetings("export: meetings as CSV", 1.25, "csv"));
        results.add(exports.meetings("export: meetings as XLSX", 6.7, "xlsx"));
        results.note(exports.compared(options.out()));
        failed.addAll(exports.failed());
    }

    /** Pages beside a bare servlet with one statement, and beside the programs whose addresses were given. */
    private void rates() throws Exception {
        if (!Load.there()) {
            results.note("requests in a second: not measured, there is no wrk");
            return;
        }
        try (Bare bare = new Bare(database, options.out().toString())) {
            rates("/meetings", "a bare servlet with one statement", bare.address());
        }
        for (Options.Peer peer : options.peers()) rates(peer.path(), peer.address(), peer.address());
    }

    private void rates(String path, String name, String address) throws Exception {
        for (int clients : new int[] {1, 8, 64}) {
            List<Double> rates = new Load(options.time())
                    .perSecond(clients, List.of(visitor.address(path), address), List.of(visitor.cookies(), ""));
            results.note(String.format(
                    Locale.ROOT,
                    "requests/s of %s at %d clients: %.0f, %s: %.0f, ratio %.3f",
                    path,
                    clients,
                    rates.get(0),
                    name,
                    rates.get(1),
                    rates.get(0) / rates.get(1)));
        }
    }

    /** The same pages of a network of a hundredth of the size, in turns. */
    private void hundredth(Words words) throws Exception {
        Options small = options.hundredth();
        try (Database other = Database.open(small);
                Application application = Application.start(small, other)) {
            Network.fill(other, small);
            Visitor visitorThere = new Visitor(application.base());
            visitorThere.signIn(Application.EMAIL, Application.PASSWORD);
            visitorThere.warmUp(options.warmUp());
            List<String> pages = new ArrayList<>(List.of("/organizations", "/services", "/meetings"));
            pages.addAll(paths("/search?q=", words.broad().subList(0, 2)));
            for (String page : pages) {
                results.add(meter.beside(
                        "beside a hundredth: " + page,
                        1.43,
                        List.of(page),
                        turn -> visitorThere.time(page).nanos()));
                results.note(String.format(
                        Locale.ROOT,
                        "bytes of %s beside those of a hundredth: %.3f",
                        page,
                        (double) visitor.time(page).bytes()
                                / visitorThere.time(page).bytes()));
            }
        }
    }

    private void check(Words words) throws Exception {
        Checks checks = new Checks(visitor, owner);
        results.note(checks.bruteForce(Stream.of(words.word(), words.beginning(), words.broad(), words.two())
                .flatMap(List::stream)
                .toList()));
        results.note(checks.scripts(words.names()));
        results.note(checks.typos(words.names()));
        failed.addAll(checks.failed());
    }

    private void plans() throws Exception {
        Plans plans = Plans.ofPages(visitor, database);
        results.note(plans.told());
        failed.addAll(plans.failed());
    }

    private static List<String> paths(String start, List<String> typed) {
        return typed.stream().map(words -> start + Visitor.encoded(words)).toList();
    }

    private void pages(String name, double goal, int clients, List<String> paths) throws Exception {
        if (options.wants(name)) results.add(meter.pages(name, goal, clients, paths));
    }

    private void beside(String name, String deep, String first) throws Exception {
        if (options.wants(name))
            results.add(meter.beside(
                    name, 1.5, List.of(deep), turn -> visitor.time(first).nanos()));
    }
}
