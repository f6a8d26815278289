package org.mreza.web.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * After that of Spring Boot, which makes no sessions where there are some already; these go around those. Named in
 * {@code META-INF/spring}, as a configuration that is found by its package would come first.
 */
@AutoConfiguration(after = JdbcSessionAutoConfiguration.class)
class SessionsInUseConfiguration {

    /** What everything else finds as the sessions, where they are in the database. */
    @Bean
    @Primary
    @ConditionalOnBean(JdbcIndexedSessionRepository.class)
    SessionsInUse<?> sessionsInUse(JdbcIndexedSessionRepository sessions) {
        return SessionsInUse.of(sessions);
    }
}
