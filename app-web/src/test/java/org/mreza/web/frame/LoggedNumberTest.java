package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The number of an error page leads to the line of the log that says what went wrong, whoever wrote that line. */
@SpringBootTest(
        classes = Bench.class,
        properties = {"management.server.port=0", "management.endpoint.health.validate-group-membership=false"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LoggedNumberTest {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @LocalServerPort
    private int port;

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void leave() {
        root.detachAppender(log);
    }

    @ParameterizedTest
    @CsvSource({"/bench/bug, X-Any", "/bench/away, X-Any", "/bench, X-Away"})
    void it_stands_with_the_exception(String path, String header) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header(header, "yes")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(log.list)
                .filteredOn(event -> event.getThrowableProxy() != null)
                .extracting(event -> event.getMDCPropertyMap().get("requestId"))
                .contains(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }
}
