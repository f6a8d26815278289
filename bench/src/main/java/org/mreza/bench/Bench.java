package org.mreza.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;

/** Runs the bench: {@code ./mvnw -Pbench -Dmaven.test.skip package -Dbench.scale=0.01}. */
public final class Bench {

    private final Options options;
    private final Meter meter;
    private final Visitor visitor;
    private final Connection owner;
    private final Results results;

    private Bench(Options options, Meter meter, Visitor visitor, Connection owner, Results results) {
        this.options = options;
        this.meter = meter;
        this.visitor = visitor;
        this.owner = owner;
        this.results = results;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.read();
        try (Database database = Database.open(options);
                Application application = Application.start(options, database);
                Connection owner = database.owner()) {
            long seconds = Network.fill(database, options);
            Visitor visitor = new Visitor(application.base());
            visitor.signIn(Application.EMAIL, Application.PASSWORD);
            Results results = new Results(System.out);
            results.note("scale " + options.scale() + "; start to first page " + application.startMillis()
                    + " ms; the network was made in " + seconds + " s");
            List<String> failed;
            try (Meter meter = new Meter(visitor, database, new SqlLog(database.owner()), options.time())) {
                failed = new Bench(options, meter, visitor, owner, results).run();
                Files.writeString(options.out().resolve("statements.txt"), meter.statements());
            }
            results.note("memory of the application " + application.residentMegabytes() + " MB");
            results.write(options.out().resolve("bench-" + options.scale() + ".csv"));
            failed.forEach(System.err::println);
            if (!failed.isEmpty()) throw new IllegalStateException(failed.size() + " answers are wrong");
        }
    }

    private List<String> run() throws Exception {
        Words words = new Words(owner);
        search(words);
        pages("suggestions", 2, 1, paths("/search/suggestions?q=", words.typed()));
        lists();
        files();
        Checks checks = new Checks(visitor, owner);
        if (options.wants("check")) {
            results.note(checks.bruteForce(Stream.of(words.word(), words.beginning(), words.broad(), words.two())
                    .flatMap(List::stream)
                    .toList()));
            results.note(checks.scripts(words.names()));
            results.note(checks.typos(words.names()));
        }
        return checks.failed();
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
        beside("organizations: page at 99 %", deep.byName("/organizations", "organization"), "/organizations");
        beside("services: page at 99 %", deep.byName("/services?sort=name", "service"), "/services?sort=name");
        beside("meetings: page at 99 %", deep.meetings(), "/meetings");
    }

    private void files() throws Exception {
        pages("report: a region, five years", 5, 1, List.of("/reports/regional?region=mk-vardar&from=2021&to=2025"));
        Exports exports = new Exports(visitor, owner);
        if (options.wants("export")) {
            results.add(exports.organizations("export: organizations as CSV", 1.25, "csv"));
            results.add(exports.organizations("export: organizations as XLSX", 6.7, "xlsx"));
        }
    }

    private static List<String> paths(String start, List<String> typed) {
        return typed.stream().map(words -> start + Visitor.encoded(words)).toList();
    }

    private void pages(String name, double goal, int clients, List<String> paths) throws Exception {
        if (options.wants(name)) results.add(meter.pages(name, goal, clients, paths));
    }

    private void beside(String name, String deep, String first) throws Exception {
        if (options.wants(name)) results.add(meter.beside(name, 1.5, List.of(deep), List.of(first)));
    }
}
