package org.mreza.persistence;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The domain and its persistence without the web. Tests of the web do not pick it up by scanning. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(OutsideDomain.class)
@TestComponent
@ComponentScan({"org.mreza.domain", "org.mreza.persistence"})
class PersistenceTestApplication {

    @Bean
    static SqlCount sqlCount() {
        return new SqlCount();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
