package org.mreza.web.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.mreza.domain.account.AccountQueries;
import org.mreza.web.frame.Actors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;

/** Which doors there are, and what stands at each. Everything that is not named here needs somebody signed in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateSettings.class)
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

    /** For programs: reading what is published, always as nobody; no session, no form, from any site. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, Clock clock, ResponseHeaders headers, RateSettings rate)
            throws Exception {
        return http.securityMatcher("/api/hsds/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers)
                .headers(open -> open.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.CROSS_ORIGIN)))
                .cors(cors -> cors.configurationSource(request -> OpenPaths.READABLE_FROM_ANYWHERE))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(
                        new RateLimit(request -> true, rate.apiBurst(), rate.apiPerMinute(), clock),
                        AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain site(
            HttpSecurity http,
            AccountQueries accounts,
            Clock clock,
            ResponseHeaders headers,
            SignOut signOut,
            RateSettings rate,
            PublicDirectory directory)
            throws Exception {
        EndedSession ended = new EndedSession(directory);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OpenPaths.ALL)
                        .permitAll()
                        .requestMatchers(directory::opens)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers)
                .csrf(csrf -> csrf.ignoringRequestMatchers(OpenPaths.BY_MAIL))
                .exceptionHandling(e -> e.authenticationEntryPoint(ended).accessDeniedHandler(ended))
                .logout(signOut)
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .addFilterBefore(
                        new RateLimit(OpenPaths::sendsForm, rate.burst(), rate.perMinute(), clock), CsrfFilter.class)
                .addFilterAfter(new FormTokens(), CsrfFilter.class)
                .addFilterBefore(new ActorFilter(accounts, clock), AnonymousAuthenticationFilter.class)
                .addFilterAfter(
                        new RateLimit(
                                request -> Actors.of(request) == null
                                        && (directory.opens(request) || OpenPaths.isNews(request)),
                                rate.apiBurst(),
                                rate.apiPerMinute(),
                                clock),
                        ActorFilter.class)
                .build();
    }

    /** Signing in is a page of ours; nothing else may try passwords. */
    @Bean
    AuthenticationManager nobody() {
        return attempt -> {
            throw new BadCredentialsException("sign in at /sign-in");
        };
    }
}
