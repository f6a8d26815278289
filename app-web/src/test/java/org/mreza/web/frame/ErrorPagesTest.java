package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes wrong is answered with a page of ours, in the reader's language, without a word of what is inside. */
@SpringBootTest(
        classes = Bench.class,
        properties = {"management.server.port=0", "management.endpoint.health.validate-group-membership=false"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ErrorPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.header("Accept-Language", "sr-Latn").build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    @ParameterizedTest
    @CsvSource({
        "/bench/not-found, 404",
        "/bench/refused, 403",
        "/bench/rule, 409",
        "/bench/stale, 409",
        "/bench/away, 503",
        "/bench/bug, 500",
        "/nowhere, 404",
        "/error, 404",
        "/dates/understood?a=%ZZ, 400",
        "/a%00b, 400",
        "/a;b, 400"
    })
    void each_failure_has_a_page(String path, int status) throws Exception {
        HttpResponse<String> answer = status == 400 ? raw("GET " + path + " HTTP/1.1") : send(to(path));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertPage(answer);
    }

    private static void assertPage(HttpResponse<String> answer) {
        assertThat(answer.body())
                .contains("<html", "lang=\"sr-Latn\"", "Ako tražite pomoć, navedite ovaj broj: ")
                .doesNotContain("secret", "Exception", "Tomcat", "Whitelabel", "??");
    }

    @ParameterizedTest
    @CsvSource({"/bench/away, X-Any", "/bench, X-Away"})
    void a_form_that_came_in_vain_can_be_sent_again(String path, String header) throws Exception {
        HttpResponse<String> form = send(to("/bench"));
        Matcher token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        HttpResponse<String> answer = send(to(path).header(header, "yes")
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "title=%3Cb%3E+%D0%A1%D0%B5%D0%BB%D0%BE&_csrf=" + token.group(1))));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertPage(answer);
        assertThat(answer.body())
                .contains(
                        "action=\"" + path + "\"",
                        "name=\"title\" value=\"&lt;b&gt; Село\"",
                        "name=\"_csrf\" value=\"" + token.group(1) + "\"",
                        "Pošaljite ponovo");
    }

    @Test
    void a_method_that_is_not_taken_has_a_page() throws Exception {
        HttpResponse<String> answer = send(to("/help").PUT(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isIn(403, 405);
        assertPage(answer);
    }

    @Test
    void five_megabytes_of_text_are_not_a_bug() throws Exception {
        HttpResponse<String> answer = send(to("/bench")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("title=" + "a".repeat(7_000_000))));

        assertThat(answer.statusCode()).isIn(403, 413);
        assertPage(answer);
    }

    @Test
    void what_is_no_request_has_a_page() throws Exception {
        HttpResponse<String> answer = raw("GET /a<b>\"c HTTP/1.1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("lang=\"mk\"", "Барањето не може да се прочита", "X-Request-Id")
                .doesNotContain("Exception", "Tomcat");
    }

    @Test
    void the_number_on_the_page_is_that_of_the_answer() throws Exception {
        HttpResponse<String> answer = send(to("/bench/bug"));

        assertThat(answer.body())
                .contains(answer.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private HttpResponse<String> raw(String line) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write((line + "\r\nHost: localhost\r\nAccept-Language: sr-Latn\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            HttpResponse<String> response = Mockito.mock(HttpResponse.class);
            Mockito.when(response.statusCode()).thenReturn(Integer.parseInt(answer.substring(9, 12)));
            Mockito.when(response.body()).thenReturn(answer);
            return response;
        }
    }
}
