package org.mreza.web.setup;

import java.util.List;
import java.util.Locale;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.GivenAccounts;
import org.mreza.domain.account.Invitation;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Made-up people of the demonstration network, one for each role, who all have the password printed at start. */
@Component
@Profile("demo & !production")
class DemoAccounts implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final String DOMAIN = "@demo.mreza.example";

    private static final OrganizationId SVETI_NIKOLE = demo(101);
    private static final OrganizationId KAVADARCI = demo(107);
    private static final OrganizationId OTAHARIN = demo(111);
    private static final OrganizationId ROMKINJA = demo(112);
    private static final OrganizationId BRAVURA = demo(124);

    private static final List<Invitation> PEOPLE = List.of(
            person("member", "Членка Пример", Language.MK, Grant.in(BRAVURA, Role.MEMBER)),
            person("editor", "Уредничка Пример", Language.MK, Grant.in(SVETI_NIKOLE, Role.EDITOR)),
            person("manager", "Rukovodilac Primjer", Language.BS, Grant.in(OTAHARIN, Role.MANAGER)),
            person(
                    "staff2",
                    "Saradnica Primjer",
                    Language.BS,
                    Grant.in(ROMKINJA, Role.EDITOR),
                    Grant.in(OTAHARIN, Role.MEMBER)),
            person(
                    "officer",
                    "Службеник Пример",
                    Language.MK,
                    Grant.in(KAVADARCI, Role.MEMBER),
                    Grant.officerOf(MunicipalityId.of("mk-kavadarci"))),
            person(
                    "coordinator",
                    "Координаторка Пример",
                    Language.MK,
                    Grant.coordinatorOf(RegionId.of("mk-vardar")),
                    Grant.coordinatorOf(CountryId.of("ba"))),
            person("administrator", "Example Administrator", Language.EN, Grant.administrator()));

    private final GivenAccounts accounts;
    private final DemoPassword password;
    private final Environment environment;

    DemoAccounts(GivenAccounts accounts, DemoPassword password, Environment environment) {
        this.accounts = accounts;
        this.password = password;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        PEOPLE.forEach(person -> accounts.giveToAll(person, password.value()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        StringBuilder lines = new StringBuilder("Mreža is ready: http://localhost:" + port);
        lines.append("\n\n  Accounts of the demonstration network, all with the password ")
                .append(password.value());
        PEOPLE.forEach(person -> lines.append("\n    ").append(person.email()));
        LOG.info("{}\n", lines);
    }

    private static Invitation person(String role, String name, Language language, Grant... grants) {
        return new Invitation(new EmailAddress(role + DOMAIN), name, language, List.of(grants));
    }

    /** As numbered in the demonstration data. */
    private static OrganizationId demo(int number) {
        return OrganizationId.of(String.format(Locale.ROOT, "019a7f00-0000-7000-8000-%012d", number));
    }
}
