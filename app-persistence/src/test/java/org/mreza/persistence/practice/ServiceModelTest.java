package org.mreza.persistence.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.coverage.Standing;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.practice.Adoption;
import org.mreza.domain.practice.Formalisation;
import org.mreza.domain.practice.ModelPartner;
import org.mreza.domain.practice.Progress;
import org.mreza.domain.practice.ServiceModelQueries;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Where service models are used, in the demonstration network. */
@PersistenceTest
@Transactional
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
class ServiceModelTest {

    private static final Actor ANA = new Actor(AccountId.next(), "Ана", Language.SR_CYRL, null, List.of());
    private static final MunicipalityId STARA_PAZOVA = MunicipalityId.of("rs-stara-pazova");

    @Autowired
    ServiceModelQueries models;

    @Autowired
    Gazetteer gazetteer;

    @Test
    void mobile_teams_of_stara_pazova_ran_from_2003_to_2009_and_led_to_home_help() {
        Adoption mobile = in(STARA_PAZOVA, "MOBILE_TEAM");
        assertThat(mobile.standing()).isEqualTo(Standing.ENDED);
        assertThat(Objects.requireNonNull(mobile.since()).year()).isEqualTo(2003);
        assertThat(Objects.requireNonNull(mobile.until()).year()).isEqualTo(2009);
        Adoption.Successor became = Objects.requireNonNull(mobile.became());
        assertThat(became.service().slug()).isEqualTo("sluzba-za-pomoc-u-kuci-stara-pazova");
        assertThat(Objects.requireNonNull(became.since()).year()).isEqualTo(2009);
        assertThat(mobile.formalisation()).isEqualTo(Formalisation.NONE);
    }

    @Test
    void home_help_of_stara_pazova_stands_on_a_decision_whose_number_nobody_knows() {
        Adoption help = in(STARA_PAZOVA, "HOME_HELP");
        Adoption.Decision decision = Objects.requireNonNull(help.decision());
        assertThat(decision.year()).isEqualTo(2009);
        assertThat(decision.number()).isNull();
        assertThat(help.formalisation()).isEqualTo(Formalisation.FUNDED);
    }

    @Test
    void progress_counts_each_municipality_once_by_its_firmest_use() {
        List<Adoption> adoptions = models.adoptions("HOME_HELP", ANA);
        List<MunicipalityId> serbia = gazetteer.municipalities(CountryId.of("rs")).stream()
                .map(Municipality::id)
                .toList();
        Progress progress = Progress.of(serbia, adoptions);
        assertThat(progress.municipalities()).isEqualTo(serbia.size());
        assertThat(progress.running()).isEqualTo(1);
        assertThat(progress.formalised()).isEqualTo(1);
        assertThat(progress.count(Formalisation.NONE)).isEqualTo(serbia.size() - 1);
    }

    @Test
    void a_model_leads_to_its_organizations_and_whom_to_ask() {
        List<ModelPartner> partners = models.partners("RESPONSIBLE_SOCIAL_SUPPORT", ANA);
        assertThat(partners)
                .extracting(p -> p.organization().slug())
                .containsExactlyInAnyOrder("cgi-prilep", "opstina-kicevo", "german-federal-foreign-office");
        assertThat(partners)
                .filteredOn(p -> p.roles().contains("PROVIDES"))
                .singleElement()
                .matches(ModelPartner::hasContact);
    }

    @Test
    void each_question_is_one_statement() {
        assertThat(SqlCount.of(() -> models.reach(ANA)).count()).isEqualTo(1);
        assertThat(SqlCount.of(() -> models.adoptions("DAY_CENTRE", ANA)).count())
                .isEqualTo(1);
        assertThat(SqlCount.of(() -> models.partners("DAY_CENTRE", ANA)).count())
                .isEqualTo(1);
    }

    private Adoption in(MunicipalityId municipality, String model) {
        return models.adoptions(model, ANA).stream()
                .filter(a -> municipality.equals(a.municipality()))
                .findFirst()
                .orElseThrow();
    }
}
