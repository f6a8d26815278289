package org.mreza.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests in a second, by the load generator wrk where it is installed. */
final class Load {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private final Duration time;

    Load(Duration time) {
        this.time = time;
    }

    /** Whether there is a wrk on this machine. */
    static boolean there() throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder("wrk", "-v").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(5, TimeUnit.SECONDS);
        } catch (IOException no) {
            return false;
        }
    }

    /**
     * Medians of five rounds in which the addresses take turns.
     *
     * @param cookies what each is asked with; empty for none
     * @throws IOException when one of them does not answer with a page
     */
    List<Double> perSecond(int clients, List<String> addresses, List<String> cookies)
            throws IOException, InterruptedException {
        List<List<Double>> rates = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) rates.add(new ArrayList<>());
        for (int round = 0; round <= Options.ROUNDS; round++)
            for (int i = 0; i < addresses.size(); i++) {
                double rate = once(clients, addresses.get(i), cookies.get(i)).orElseThrow();
                // The first one warms up.
                if (round > 0) rates.get(i).add(rate);
            }
        return rates.stream().map(Samples::median).toList();
    }

    private OptionalDouble once(int clients, String address, String cookie) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "wrk",
                "-t1",
                "-c" + clients,
                "-d" + Math.max(1, time.toSeconds()) + "s",
                "-H",
                "Accept-Encoding: gzip"));
        if (!cookie.isEmpty()) command.addAll(List.of("-H", "Cookie: " + cookie));
        command.add(address);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || REFUSED.matcher(said).find()) throw new IOException(address + ": " + said);
        return OptionalDouble.of(Double.parseDouble(rate.group(1)));
    }
}
