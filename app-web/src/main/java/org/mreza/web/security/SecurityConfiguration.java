package org.mreza.web.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.mreza.domain.account.AccountQueries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/** Which doors there are, and what stands at each. Everything that is not named here needs somebody signed in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Health and figures, on the management port only: there they need no account. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain site(
            HttpSecurity http, AccountQueries accounts, Clock clock, RateLimit rateLimit, ResponseHeaders headers)
            throws Exception {
        EndedSession ended = new EndedSession();
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OpenPaths.ALL)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers)
                .exceptionHandling(e -> e.authenticationEntryPoint(ended).accessDeniedHandler(ended))
                .logout(new SignOut(headers))
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .addFilterBefore(rateLimit, CsrfFilter.class)
                .addFilterAfter(new FormTokens(), CsrfFilter.class)
                .addFilterBefore(new ActorFilter(accounts, clock), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    RateLimit rateLimit(
            @Value("${mreza.rate-limit.burst:30}") int burst,
            @Value("${mreza.rate-limit.per-minute:20}") int perMinute,
            Clock clock) {
        return new RateLimit(burst, perMinute, clock);
    }

    /** Signing in is a page of ours; nothing else may try passwords. */
    @Bean
    AuthenticationManager nobody() {
        return attempt -> {
            throw new BadCredentialsException("sign in at /sign-in");
        };
    }
}
