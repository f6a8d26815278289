package org.mreza.bench;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at a browser, signed in. Asks and waits in the thread that asks: a client with threads of its own would be
 * measured with the page, on few cores as much as a small page takes.
 */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BOUNDARY = "a-file-of-the-bench";
    private static final Duration PAGE = Duration.ofSeconds(30);
    private static final Duration FILE = Duration.ofMinutes(10);

    private static final List<String> SHARED = List.of(
            "/organizations", "/services", "/meetings", "/search?q=centar", "/search/suggestions?q=cen", "/meetings");

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String base;

    Visitor(String base) {
        this.base = base;
    }

    /**
     * A page as it came.
     *
     * @param nanos from asking to the last byte
     * @param bytes on the wire
     */
    record Page(int status, String text, long nanos, int bytes) {}

    static boolean answers(String address) {
        try {
            return new Visitor(address).opened("", Duration.ofSeconds(10)).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    void signIn(String email, String password) throws IOException {
        Matcher token = TOKEN.matcher(read("/sign-in").text());
        if (!token.find()) throw new IllegalStateException("no form to sign in");
        post(
                "/sign-in",
                "_csrf=" + encoded(token.group(1)) + "&email=" + encoded(email) + "&password=" + encoded(password));
    }

    /**
     * Sends a form.
     *
     * @return where it leads
     * @throws IOException when it leads nowhere, as what was sent is refused
     */
    String post(String path, String form) throws IOException {
        return sent(path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file in the form for imports. */
    String send(String path, Path file, String source, String token) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"source\"", source.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"language\"", "EN".getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"upload\"; filename=\"" + file.getFileName() + "\"", Files.readAllBytes(file));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sent(path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String sent(String path, String type, byte[] body) throws IOException {
        HttpURLConnection connection = opened(path, PAGE);
        connection.setRequestProperty("Content-Type", type);
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        int status = connection.getResponseCode();
        keepCookies(connection);
        if (status != 302 && status != 303) throw new IOException(path + " answered " + status);
        return URI.create(Objects.requireNonNull(connection.getHeaderField("Location")))
                .getPath();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As text, to look into it. */
    Page read(String path) {
        long begun = System.nanoTime();
        try {
            HttpURLConnection connection = opened(path, PAGE);
            int status = connection.getResponseCode();
            keepCookies(connection);
            byte[] body = body(connection, status);
            return new Page(status, new String(body, StandardCharsets.UTF_8), System.nanoTime() - begun, body.length);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** As a browser does, compressed; nothing of it is kept. */
    Page time(String path) {
        long begun = System.nanoTime();
        try {
            HttpURLConnection connection = opened(path, PAGE);
            connection.setRequestProperty("Accept-Encoding", "gzip");
            int status = connection.getResponseCode();
            byte[] body = body(connection, status);
            long nanos = System.nanoTime() - begun;
            if (status != 200) throw new IllegalStateException(path + " answered " + status);
            return new Page(status, "", nanos, body.length);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /**
     * Asks for pages until what all of them share is compiled in the application, as it is in one that was not just
     * started.
     */
    void warmUp(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) SHARED.forEach(this::time);
    }

    private static byte[] body(HttpURLConnection connection, int status) throws IOException {
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    /** Length of what comes, however long. */
    long drain(String path) throws IOException {
        try (InputStream in = open(path)) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The status of what comes, however long it is; nothing of it is kept. */
    int status(String path) throws IOException {
        HttpURLConnection connection = opened(path, FILE);
        int status = connection.getResponseCode();
        body(connection, status);
        return status;
    }

    /** Somebody else at the same pages, who is not signed in. */
    Visitor stranger() {
        return new Visitor(base);
    }

    /** What comes, as it comes. */
    InputStream open(String path) throws IOException {
        HttpURLConnection connection = opened(path, FILE);
        int status = connection.getResponseCode();
        if (status != 200) throw new IOException(path + " answered " + status);
        return connection.getInputStream();
    }

    String firstLine(String path) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            return Objects.requireNonNullElse(lines.readLine(), "");
        }
    }

    /** As another program sends them, to come as the same person. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String address(String path) {
        return base + path;
    }

    private HttpURLConnection opened(String path, Duration longest) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout((int) longest.toMillis());
        if (!cookies.isEmpty()) connection.setRequestProperty("Cookie", cookies());
        return connection;
    }

    private void keepCookies(HttpURLConnection connection) {
        for (String cookie : connection.getHeaderFields().getOrDefault("Set-Cookie", List.of())) {
            String[] named = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(named[0], named[1]);
        }
    }
}
