package org.mreza.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

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

    /** Two requests that write the same attribute at once do not trip over each other. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer postgresSessions() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
