package org.mreza.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser, signed in. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = client();
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

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    static boolean answers(String address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client().send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    void signIn(String email, String password) {
        Matcher token = TOKEN.matcher(read("/sign-in").text());
        if (!token.find()) throw new IllegalStateException("no form to sign in");
        String form =
                "_csrf=" + encoded(token.group(1)) + "&email=" + encoded(email) + "&password=" + encoded(password);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        if (send(request, HttpResponse.BodyHandlers.discarding()).statusCode() != 302)
            throw new IllegalStateException("could not sign in");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As text, to look into it. */
    Page read(String path) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        return new Page(
                answer.statusCode(),
                answer.body(),
                System.nanoTime() - begun,
                answer.body().length());
    }

    /** As a browser does, compressed; nothing of it is kept. */
    Page time(String path) {
        HttpRequest request = request(path).header("Accept-Encoding", "gzip").build();
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = send(request, HttpResponse.BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - begun;
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
        return new Page(answer.statusCode(), "", nanos, answer.body().length);
    }

    /** Length of what comes, however long. */
    long drain(String path) {
        HttpRequest request = request(path).timeout(Duration.ofMinutes(10)).build();
        HttpResponse<InputStream> answer = send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
            return in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
