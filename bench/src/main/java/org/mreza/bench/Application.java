package org.mreza.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as users run it: the extracted jar in a process of its own, with 512 MB. */
final class Application implements AutoCloseable {

    static final String EMAIL = "bench@example.org";
    static final String PASSWORD = "a long walk by the river Bregalnica";

    private static final Pattern USED = Pattern.compile(" used (\\d+)K");

    private final Process process;
    private final int port;
    private final long startMillis;

    private Application(Process process, int port, long startMillis) {
        this.process = process;
        this.port = port;
        this.startMillis = startMillis;
    }

    static Application start(Options options, Database database) throws IOException, InterruptedException {
        return start(options, database, Map.of());
    }

    static Application start(Options options, Database database, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path folder = options.out().resolve("application");
        Files.createDirectories(options.out());
        run(List.of(
                "java",
                "-Djarmode=tools",
                "-jar",
                options.jar().toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString()));
        int port = freePort();
        List<String> command = new ArrayList<>(List.of("java", "-Xmx512m"));
        if (options.profile())
            command.add("-XX:StartFlightRecording:settings=profile,dumponexit=true,maxsize=200m,filename="
                    + recording(options));
        command.addAll(
                List.of("-jar", folder.resolve(options.jar().getFileName()).toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(database.settings());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment()
                .put("MREZA_DATA", options.out().resolve("application-data").toString());
        builder.environment().put("MREZA_ADMINISTRATOR_EMAIL", EMAIL);
        builder.environment().put("MREZA_ADMINISTRATOR_PASSWORD", PASSWORD);
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(options.out().resolve("application.log").toFile());
        long begun = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        String base = "http://127.0.0.1:" + port;
        while (!Visitor.answers(base + "/sign-in")) {
            if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(15)) {
                process.destroy();
                throw new IOException(
                        "the application did not start: see " + options.out().resolve("application.log"));
            }
            Thread.sleep(50);
        }
        return new Application(process, port, (System.nanoTime() - begun) / 1_000_000);
    }

    /** What Flight Recorder saw of it, once it has ended. */
    static Path recording(Options options) {
        return options.out().resolve("application.jfr");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0)
            throw new IOException(String.join(" ", command) + " failed");
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    /** From starting the process to its first page. */
    long startMillis() {
        return startMillis;
    }

    /** Memory that the process holds, in megabytes; 0 where the system does not say. */
    long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    /** What is left of its heap after a collection, in megabytes. */
    long liveMegabytes() throws IOException, InterruptedException {
        String pid = String.valueOf(process.pid());
        run(List.of("jcmd", pid, "GC.run"));
        Process told = new ProcessBuilder("jcmd", pid, "GC.heap_info").start();
        try (var lines = told.inputReader().lines()) {
            return lines.filter(line -> !line.contains("Metaspace") && !line.contains("class space"))
                    .map(USED::matcher)
                    .filter(Matcher::find)
                    .mapToLong(used -> Long.parseLong(used.group(1)) / 1024)
                    .sum();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
