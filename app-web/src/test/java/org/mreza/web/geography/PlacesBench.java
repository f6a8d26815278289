package org.mreza.web.geography;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.directory.Borders;
import org.mreza.domain.directory.LocationNames;
import org.mreza.domain.practice.replication.ReplicationTerritory;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Encryption;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.SqlCount;
import org.mreza.web.frame.Actors;
import org.mreza.web.organization.PlaceReading;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of places and of search over the demonstration network, with a coordinator signed in. */
@EnableAutoConfiguration(exclude = JdbcSessionAutoConfiguration.class)
@ComponentScan(
        basePackages = {
            "org.mreza.persistence",
            "org.mreza.domain.coverage",
            "org.mreza.web.coverage",
            "org.mreza.web.practice",
            "org.mreza.web.frame",
            "org.mreza.web.geography",
            "org.mreza.web.search"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = ".*(TestApplication|PublishedServicesController|ReplicationController)")
        })
@Import({PlaceReading.class, Borders.class, LocationNames.class, ReplicationTerritory.class})
public class PlacesBench {

    static final Actor COORDINATOR =
            new Actor(AccountId.next(), "Ана", Language.MK, null, List.of(Grant.coordinatorOf(CountryId.of("mk"))));

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .headers(
                        h -> h.contentSecurityPolicy(
                                c -> c.policyDirectives(
                                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'")))
                .build();
    }

    @Bean
    @Order(0)
    Filter signIn() {
        return (request, response, chain) -> {
            request.setAttribute(Actors.ATTRIBUTE, COORDINATOR);
            chain.doFilter(request, response);
        };
    }

    @Bean
    static SqlCount sqlCount() {
        return new SqlCount();
    }

    /** No page of these has a link with a token. */
    @Bean
    LinkTokens linkTokens() {
        return UUID::toString;
    }

    /** No page of these has an address. */
    @Bean
    Encryption encryption() {
        return new Encryption() {
            @Override
            public String encrypt(String plain) {
                return plain;
            }

            @Override
            public String decrypt(String kept) {
                return kept;
            }

            @Override
            public String hash(String plain) {
                return plain;
            }
        };
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    WebMvcConfigurer actorArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorFromRequest());
            }
        };
    }

    private static final class ActorFromRequest implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(org.springframework.core.MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                org.springframework.core.MethodParameter parameter,
                org.springframework.web.method.support.ModelAndViewContainer container,
                org.springframework.web.context.request.NativeWebRequest request,
                org.springframework.web.bind.support.WebDataBinderFactory binders) {
            return ((ServletWebRequest) request).getAttribute(Actors.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
