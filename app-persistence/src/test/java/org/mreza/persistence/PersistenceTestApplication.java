package org.mreza.persistence;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The domain and its persistence without the web. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
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
