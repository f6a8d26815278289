package org.mreza.web.frame;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.mockito.Mockito;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Refused;
import org.mreza.domain.access.Role;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ReuseRight;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.domain.shared.Window;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The frame alone, without a database, with pages that go wrong and one form. No configuration that a scan would find. */
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            JdbcSessionAutoConfiguration.class
        })
@ComponentScan(
        basePackageClasses = Reader.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import(Bench.Pages.class)
class Bench {

    static final String SIGNED_IN = "signed-in";

    /** With this header a filter finds no database. */
    static final String AWAY = "X-Away";

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")))
                .build();
    }

    @Bean
    @Order(0)
    Filter signIn() {
        Actor actor = new Actor(
                AccountId.next(),
                "Ана",
                Language.MK,
                null,
                List.of(Grant.in(OrganizationId.next(), Role.EDITOR), Grant.coordinatorOf(CountryId.of("mk"))));
        return (request, response, chain) -> {
            if (((HttpServletRequest) request).getHeader(AWAY) != null)
                throw new DataAccessResourceFailureException("secret host name");
            if (String.valueOf(((HttpServletRequest) request).getHeader("Cookie"))
                    .contains(SIGNED_IN)) request.setAttribute(Actors.ATTRIBUTE, actor);
            chain.doFilter(request, response);
        };
    }

    @Bean
    Gazetteer gazetteer() {
        return Mockito.mock();
    }

    @Bean
    ActingOrganizations actingOrganizations() {
        return actor -> List.of(
                new ActingOrganizations.Choice(
                        OrganizationId.next(), LocalizedText.of(Language.MK, "ОЖО Свети Николе"), true),
                new ActingOrganizations.Choice(OrganizationId.next(), LocalizedText.of(Language.EN, "NALAS"), false));
    }

    /** A form with one field of each kind. */
    static class SampleForm {

        @NotBlank
        @Size(max = 20)
        private String title;

        private String when;
        private ReuseRight reuse;
        private Integer people;
        private boolean online;
        private String host;
        private String hostId;
        private List<String> notes = new java.util.ArrayList<>(List.of(""));

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getWhen() {
            return when;
        }

        public void setWhen(String when) {
            this.when = when;
        }

        public ReuseRight getReuse() {
            return reuse;
        }

        public void setReuse(ReuseRight reuse) {
            this.reuse = reuse;
        }

        public Integer getPeople() {
            return people;
        }

        public void setPeople(Integer people) {
            this.people = people;
        }

        public boolean isOnline() {
            return online;
        }

        public void setOnline(boolean online) {
            this.online = online;
        }

        public String getHost() {
            return host;
        }

        public void setHost(String host) {
            this.host = host;
        }

        public String getHostId() {
            return hostId;
        }

        public void setHostId(String hostId) {
            this.hostId = hostId;
        }

        public List<String> getNotes() {
            return notes;
        }

        public void setNotes(List<String> notes) {
            this.notes = notes;
        }
    }

    @TestComponent
    @Controller
    static class Pages {

        @GetMapping("/bench")
        String form(Model model) {
            model.addAttribute("form", new SampleForm());
            return page(model);
        }

        @PostMapping("/bench")
        String send(@Valid @ModelAttribute("form") SampleForm form, BindingResult result, Model model) {
            return page(model);
        }

        private static String page(Model model) {
            model.addAttribute("reuseRights", ReuseRight.values());
            model.addAttribute("kosovo", CountryId.of("xk"));
            model.addAttribute("window", new Window<>(List.of("a"), "before", "after", 3));
            return "bench/form";
        }

        @GetMapping("/bench/suggestions")
        String suggestions(Model model) {
            model.addAttribute(
                    "suggestions",
                    List.of(Suggestion.of("1", "Бравура", "Делчево"), Suggestion.link("/x", "Наша порака", null)));
            return "fragments/picker :: options";
        }

        @PostMapping("/bench/away")
        String sendInVain() {
            throw new DataAccessResourceFailureException("secret host name");
        }

        @GetMapping("/bench/{failure}")
        String fail(@PathVariable String failure) {
            throw switch (failure) {
                case "not-found" -> new NotFound();
                case "refused" -> new Refused(Action.VIEW_AUDIT);
                case "rule" -> new RuleBroken("date.year-out-of-range", 1800, 2200);
                case "stale" -> new StaleVersion("meeting", "1");
                case "away" -> new DataAccessResourceFailureException("secret host name");
                default -> new IllegalStateException("secret");
            };
        }
    }
}
