package org.mreza.web;

import org.mreza.persistence.SqlCount;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets a test count the statements of the whole application. */
@TestConfiguration(proxyBeanMethods = false)
public class Counting {

    @Bean
    static SqlCount sqlCount() {
        return new SqlCount();
    }
}
