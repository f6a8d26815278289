package org.mreza.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run is asked for, by system properties.
 *
 * @param scale 1 is 100,000 organizations, as many services, 1,000,000 meetings
 * @param time that a figure gets in each round
 * @param only figures whose name begins so; all when empty
 * @param url of a given PostgreSQL, with a superuser's name and password in it; empty for a private one
 * @param data folder of the private one; kept, so that a second run need not fill it
 */
record Options(double scale, Duration time, List<String> only, String url, Path data, Path jar, Path out) {

    static final int ROUNDS = 5;

    static Options read() {
        return new Options(
                Double.parseDouble(System.getProperty("bench.scale", "0.01")),
                Duration.ofMillis((long) (1000 * Double.parseDouble(System.getProperty("bench.seconds", "6")))),
                Stream.of(System.getProperty("bench.only", "").split(",", -1))
                        .filter(name -> !name.isBlank())
                        .toList(),
                System.getProperty("bench.url", ""),
                Path.of(System.getProperty("bench.data", "target/database")).toAbsolutePath(),
                Path.of(System.getProperty("bench.jar", "../app-web/target/mreza.jar"))
                        .toAbsolutePath()
                        .normalize(),
                Path.of(System.getProperty("bench.out", "target")).toAbsolutePath());
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
