package org.mreza.web.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A network whose letters arrive at a server here, when they are told to go. */
@SpringBootTest(
        properties = {
            "mreza.secret=only-for-tests-only-for-tests-only",
            "mreza.base-url=https://mreza.example",
            "mreza.mail.every=1h",
            "mreza.rate-limit.burst=1000",
            "spring.mail.host=localhost",
            "spring.mail.port=3025"
        })
@AutoConfigureMockMvc
abstract class LetterCase {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(ServerSetupTest.SMTP).withConfiguration(GreenMailConfiguration.aConfig());

    @Autowired
    OutboxWorker worker;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;
}
