package org.mreza.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.search.FoundServices;
import org.mreza.domain.search.SearchQueries;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.domain.search.ServiceOrder;
import org.mreza.domain.search.ServiceRow;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.PublishedNetwork;
import org.mreza.persistence.SqlCount;
import org.mreza.persistence.shared.KeptPlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who is not signed in finds among services. */
@PersistenceTest
@Transactional
class PublishedSearchTest {

    /** A Monday morning: the safe house is open. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Skopje"));

    private static final Actor MEMBER = new Actor(AccountId.next(), "Ана", Language.MK, null, List.of());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServiceWindows windows;

    @Autowired
    ServiceCounting counting;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    Vocabularies vocabularies;

    @Autowired
    KeptPlans plans;

    @Autowired
    SearchQueries search;

    @BeforeEach
    void settle() {
        PublishedNetwork.settle(jdbc);
        jdbc.sql("update service set status = 'ACTIVE' where id = cast(? as uuid)")
                .params(PublishedNetwork.SAFE_HOUSE)
                .update();
    }

    private static ServiceFilter filter(@Nullable String text, boolean open, Organization.@Nullable Kind kind) {
        return new ServiceFilter(
                SearchWords.of(text),
                null,
                null,
                null,
                null,
                null,
                false,
                open,
                false,
                null,
                kind,
                Set.of(Phase.values()));
    }

    private FoundServices found(ServiceFilter filter, @Nullable Actor actor) {
        return new JdbcServiceSearch(windows, counting, gazetteer, vocabularies, NOW, plans)
                .find(filter, ServiceOrder.BEST, actor, Language.MK, null);
    }

    private List<String> ids(ServiceFilter filter, @Nullable Actor actor) {
        return found(filter, actor).window().rows().stream()
                .map(row -> row.id().toString())
                .toList();
    }

    private ServiceRow row(String id, @Nullable Actor actor) {
        return found(filter(null, false, null), actor).window().rows().stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_what_is_published_is_there_and_counted() {
        ServiceFilter all = filter(null, false, null);
        assertThat(ids(all, null)).containsExactlyInAnyOrder(PublishedNetwork.LEGAL_AID, PublishedNetwork.SAFE_HOUSE);
        assertThat(found(all, null).counts().total()).isEqualTo(2);
        assertThat(found(all, null).counts().of().get(ServiceFacet.TYPE))
                .isEqualTo(Map.of("LEGALAID", 1, "SAFEHOUSE", 1));
        assertThat(ids(all, MEMBER)).contains(PublishedNetwork.HIDDEN_SERVICE);
    }

    @Test
    void what_is_real_comes_before_what_is_made_up() {
        jdbc.sql("update service set name = '{\"source\":\"mk\",\"mk\":\"Канцеларија за бесплатна правна помош\"}'"
                        + " where id = cast(? as uuid)")
                .params(PublishedNetwork.HIDDEN_SERVICE)
                .update();
        assertThat(ids(filter("besplatna pravna pomos", false, null), MEMBER))
                .containsExactly(PublishedNetwork.HIDDEN_SERVICE, PublishedNetwork.LEGAL_AID);
        assertThat(search.suggest(SearchWords.of("besplatna pravna pomos"), 8, MEMBER))
                .extracting(found -> found.address())
                .containsSubsequence("skriena-usluga", "besplatna-pravna-pomos");
    }

    @Test
    void nobody_finds_it_by_who_does_not_publish() {
        assertThat(ids(filter("skrieno zdruzenie", false, null), MEMBER)).contains(PublishedNetwork.LEGAL_AID);
        assertThat(ids(filter("skrieno zdruzenie", false, null), null)).isEmpty();
        assertThat(ids(filter("skrieno sovetuvanje", false, null), null)).isEmpty();
        assertThat(ids(filter("besplatna pravna", false, null), null)).containsExactly(PublishedNetwork.LEGAL_AID);
        assertThat(ids(filter("besplatna pravnna", false, null), null)).containsExactly(PublishedNetwork.LEGAL_AID);
    }

    @Test
    void the_kind_of_who_does_not_publish_is_not_told() {
        jdbc.sql("update organization set kind = 'DONOR' where id = cast(? as uuid)")
                .params(PublishedNetwork.HIDDEN_ORGANIZATION)
                .update();
        ServiceFilter donors = filter(null, false, Organization.Kind.DONOR);
        assertThat(ids(donors, MEMBER)).contains(PublishedNetwork.LEGAL_AID);
        assertThat(ids(donors, null)).isEmpty();
        assertThat(found(filter(null, false, null), null).counts().of().get(ServiceFacet.KIND))
                .isEqualTo(Map.of("CIVIL_SOCIETY", 2));
    }

    @Test
    void hours_of_a_confidential_place_stay_inside() {
        ServiceFilter open = filter(null, true, null);
        assertThat(ids(open, MEMBER)).contains(PublishedNetwork.SAFE_HOUSE);
        assertThat(ids(open, null)).doesNotContain(PublishedNetwork.SAFE_HOUSE);
        assertThat(found(filter(null, false, null), null).counts().of(ServiceFacet.OPEN, "true"))
                .isEqualTo(ids(open, null).size());
        assertThat(row(PublishedNetwork.SAFE_HOUSE, MEMBER).hours()).isNotEmpty();
        assertThat(row(PublishedNetwork.SAFE_HOUSE, null).hours()).isEmpty();
        assertThat(row(PublishedNetwork.SAFE_HOUSE, null).offered()).containsExactly(MunicipalityId.of("mk-stip"));
    }

    @Test
    void numbers_that_stay_inside_are_not_the_ones_to_call() {
        jdbc.sql("update service set phone = null where id = cast(? as uuid)")
                .params(PublishedNetwork.LEGAL_AID)
                .update();
        assertThat(row(PublishedNetwork.LEGAL_AID, null).phone()).isEqualTo("+389 32 111 225");
        jdbc.sql("update service_contact set published = false").update();
        assertThat(row(PublishedNetwork.LEGAL_AID, MEMBER).phone()).isEqualTo("+389 32 111 225");
        assertThat(row(PublishedNetwork.LEGAL_AID, null).phone()).isEqualTo("+389 32 111 222");
    }

    @Test
    void it_takes_as_many_statements_as_in_the_network() {
        assertThat(SqlCount.of(() -> found(filter("besplatna", false, null), null))
                        .count())
                .isEqualTo(2);
        assertThat(SqlCount.of(() -> found(filter("nistovakvo", false, null), null))
                        .count())
                .isLessThanOrEqualTo(3);
    }
}
