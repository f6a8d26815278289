package org.mreza.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    private static final Duration PAGE = Duration.ofSeconds(30);
    private static final Duration FILE = Duration.ofMinutes(10);

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
        String form =
                "_csrf=" + encoded(token.group(1)) + "&email=" + encoded(email) + "&password=" + encoded(password);
        HttpURLConnection connection = opened("/sign-in", PAGE);
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(form.getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        keepCookies(connection);
        if (status != 302) throw new IllegalStateException("could not sign in: " + status);
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
