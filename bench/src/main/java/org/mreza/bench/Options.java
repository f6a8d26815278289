package org.mreza.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run is asked for, by system properties.
 *
 * @param scale 1 is 100,000 organizations, as many services, 1,000,000 meetings
 * @param participations of each meeting; 3 as the figures are defined, more where attendance is recorded in detail
 * @param time that a figure gets in each round
 * @param only figures whose name begins so; all when empty
 * @param peers pages of other programs that run on this machine
 * @param profile whether Flight Recorder watches the application, which then is a little slower
 * @param url of a given PostgreSQL, with a superuser's name and password in it; empty for a private one
 * @param data folder of the private one; kept, so that a second run need not fill it
 */
record Options(
        double scale,
        int participations,
        Duration time,
        List<String> only,
        List<Peer> peers,
        boolean profile,
        String url,
        Path data,
        Path jar,
        Path out) {

    static final int ROUNDS = 5;

    /**
     * A page of another program.
     *
     * @param path of ours that does the same
     */
    record Peer(String path, String address) {

        /** Written as {@code /organizations?q=centar|http://localhost:8090/…}; without a path it is a list like that of meetings. */
        static Peer of(String written) {
            int bar = written.indexOf('|');
            return bar < 0
                    ? new Peer("/meetings", written)
                    : new Peer(written.substring(0, bar), written.substring(bar + 1));
        }
    }

    static Options read() {
        return new Options(
                Double.parseDouble(System.getProperty("bench.scale", "0.01")),
                Integer.getInteger("bench.participations", 3),
                Duration.ofMillis((long) (1000 * Double.parseDouble(System.getProperty("bench.seconds", "6")))),
                list("bench.only"),
                list("bench.peers").stream().map(Peer::of).toList(),
                Boolean.getBoolean("bench.profile"),
                System.getProperty("bench.url", ""),
                Path.of(System.getProperty("bench.data", "target/database")).toAbsolutePath(),
                Path.of(System.getProperty("bench.jar", "../app-web/target/mreza.jar"))
                        .toAbsolutePath()
                        .normalize(),
                Path.of(System.getProperty("bench.out", "target")).toAbsolutePath());
    }

    private static List<String> list(String property) {
        return Stream.of(System.getProperty(property, "").split(",", -1))
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** The same for a network of a hundredth of the size, in a database of its own. */
    Options hundredth() {
        return new Options(
                scale / 100,
                participations,
                time,
                only,
                peers,
                false,
                "",
                data.resolveSibling(data.getFileName() + "-hundredth"),
                jar,
                out.resolve("hundredth"));
    }

    /** Long enough for the compiler of the application to be done with what all pages share. */
    Duration warmUp() {
        return time.multipliedBy(10);
    }

    int organizations() {
        return (int) Math.round(100_000 * scale);
    }

    int meetings() {
        return (int) Math.round(1_000_000 * scale);
    }

    boolean wants(String figure) {
        return only.isEmpty() || only.stream().anyMatch(figure::startsWith);
    }
}
