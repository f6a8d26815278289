package org.mreza.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The cookie of a session, and how sessions are written. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Over https the name itself makes browsers refuse the cookie from anywhere but this very host. */
    @Bean
    CookieSerializer cookieSerializer(SiteAddress site) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(site.isHttps() ? "__Host-mreza" : "mreza");
        cookie.setUseSecureCookie(site.isHttps());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /**
     * Each statement about a session stands alone, beside whatever transaction there is: one way to the database instead
     * of two. What would be torn apart is a session without who signed in, which nobody can use. For sessions only: whoever
     * else asks for transactions gets real ones.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        TransactionTemplate alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        return alone;
    }

    /** Two requests that write the same attribute at once do not trip over each other. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer postgresSessions() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
