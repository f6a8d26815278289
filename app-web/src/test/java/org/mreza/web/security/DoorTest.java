package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server shows, as it stands behind https. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mreza.secret=only-for-tests-only-for-tests-only",
            "mreza.base-url=https://mreza.example",
            "mreza.rate-limit.burst=3",
            "mreza.rate-limit.per-minute=1",
            "mreza.public-directory=true",
            "mreza.rate-limit.api-burst=3",
            "mreza.rate-limit.api-per-minute=1"
        })
class DoorTest {

    private static final Pattern REFERENCE = Pattern.compile("[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}");

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @LocalManagementPort
    int management;

    /** Whoever can choose the address that is believed is limited by nothing. */
    @Test
    void too_many_forms_wait_and_no_header_makes_another_sender() throws Exception {
        HttpResponse<String> last = null;
        for (int i = 0; i < 5; i++) last = post("/password-reset", "X-Forwarded-For", "203.0.113." + i);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).contains("60");
        assertThat(last.body()).contains("<html lang=\"sq\"").containsPattern(REFERENCE);
    }

    @Test
    void too_many_pages_of_the_open_directory_wait() throws Exception {
        int[] answers = new int[5];
        for (int i = 0; i < answers.length; i++)
            answers[i] = get(port, "/services?page=" + i).statusCode();
        assertThat(answers).startsWith(200, 200, 200).endsWith(429);
        assertThat(get(port, "/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void the_cookie_and_the_headers_are_those_of_https() throws Exception {
        HttpResponse<String> page = get(port, "/sign-in");
        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-mreza=")
                        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContain("Domain"));
        assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
    }

    @Test
    void figures_are_on_the_inner_port_only() throws Exception {
        for (String address : new String[] {"/actuator/prometheus", "/actuator/metrics", "/actuator/health"}) {
            assertThat(get(port, address).statusCode()).as(address).isEqualTo(302);
            assertThat(get(management, address).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(get(management, "/actuator/env").statusCode()).isEqualTo(302);
        assertThat(get(port, "/livez").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, 7",
        "application/x-www-form-urlencoded, 20",
        "application/x-www-form-urlencoded, 60",
        "multipart/form-data; boundary=b, 40",
        "multipart/form-data; boundary=b, 60"
    })
    void what_is_too_large_is_answered_by_our_page(String type, int megabytes) throws Exception {
        String answer = send(type, megabytes);
        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("<html lang=\"sq\"", "Content-Security-Policy");
        Matcher reference = REFERENCE.matcher(answer.substring(answer.indexOf("<html")));
        assertThat(reference.find()).isTrue();
    }

    @Test
    void links_never_follow_what_a_request_says_of_its_host() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(head(
                            "GET /today HTTP/1.1",
                            "Host: evil.example",
                            "X-Forwarded-Host: evil.example",
                            "X-Forwarded-Proto: https",
                            "Forwarded: host=evil.example",
                            "Connection: close"));
            assertThat(read(socket.getInputStream())).startsWith("HTTP/1.1 302").doesNotContain("evil.example");
        }
    }

    private HttpResponse<String> get(int at, String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(at, address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String header, String value) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(uri(port, address))
                        .header(header, value)
                        .header("Accept-Language", "sq")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("email=ana%40river.example"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI uri(int at, String address) {
        return URI.create("http://localhost:" + at + address);
    }

    /** As a browser does: all of it is sent before the answer is read. */
    private String send(String type, int megabytes) throws Exception {
        byte[] start = type.startsWith("multipart")
                ? "--b\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"a.png\"\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII)
                : "title=".getBytes(StandardCharsets.US_ASCII);
        byte[] megabyte = new byte[1024 * 1024];
        java.util.Arrays.fill(megabyte, (byte) 'a');
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            long length = start.length + (long) megabytes * megabyte.length;
            out.write(head(
                    "POST /organizations/otaharin/logo HTTP/1.1",
                    "Host: localhost",
                    "Accept-Language: sq",
                    "Connection: close",
                    "Content-Type: " + type,
                    "Content-Length: " + length));
            out.write(start);
            for (int i = 0; i < megabytes; i++) out.write(megabyte);
            out.flush();
            return read(socket.getInputStream());
        }
    }

    private static byte[] head(String... lines) {
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String read(InputStream in) throws Exception {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
