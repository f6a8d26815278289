package org.mreza.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mreza.persistence.organization.NetworkFixture.ADMINISTRATOR;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mreza.domain.organization.Organization.Kind;
import org.mreza.domain.organization.Organization.State;
import org.mreza.domain.organization.OrganizationFacet;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.organization.OrganizationFilter.Order;
import org.mreza.domain.organization.OrganizationFilter.Tie;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Each number beside a filter is the length of the list that it leaves. */
@PersistenceTest
@Transactional
class OrganizationCountsTest {

    private static final RegionId VARDAR = RegionId.of("mk-vardar");

    @Autowired
    OrganizationQueries queries;

    @Autowired
    OrganizationService service;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void network() {
        new NetworkFixture(service);
        entities.flush();
    }

    private static OrganizationFilter filter(
            @Nullable String text,
            @Nullable Kind kind,
            @Nullable MunicipalityId municipality,
            @Nullable RegionId region,
            Tie tie) {
        return new OrganizationFilter(text, kind, municipality, region, null, tie, State.ACTIVE);
    }

    private int listed(OrganizationFilter filter) {
        return (int) queries.list(filter, Order.BY_NAME, ADMINISTRATOR, Language.EN, null)
                .total();
    }

    @ParameterizedTest
    @EnumSource
    void a_choice_leaves_as_many_as_its_number_says(Tie tie) {
        OrganizationFilter asked = filter(null, Kind.CIVIL_SOCIETY, null, VARDAR, tie);
        FacetCounts<OrganizationFacet> counts = queries.counts(asked, ADMINISTRATOR);
        assertThat(counts.total()).isEqualTo(listed(asked));
        for (Kind kind : Kind.values())
            assertThat(counts.of(OrganizationFacet.KIND, kind.name()))
                    .as("%s", kind)
                    .isEqualTo(listed(filter(null, kind, null, VARDAR, tie)));
        for (String region : new String[] {"mk-vardar", "mk-east", "mk-northeast", "ba-rs", "ba-fbih"})
            assertThat(counts.of(OrganizationFacet.REGION, region))
                    .as(region)
                    .isEqualTo(listed(filter(null, Kind.CIVIL_SOCIETY, null, RegionId.of(region), tie)));
        for (String municipality : new String[] {"mk-veles", "mk-kavadarci"})
            assertThat(counts.of(OrganizationFacet.MUNICIPALITY, municipality))
                    .as(municipality)
                    .isEqualTo(listed(filter(null, Kind.CIVIL_SOCIETY, MunicipalityId.of(municipality), VARDAR, tie)));
        assertThat(counts.without())
                .containsEntry(OrganizationFacet.KIND, listed(filter(null, null, null, VARDAR, tie)))
                .containsEntry(OrganizationFacet.REGION, listed(filter(null, Kind.CIVIL_SOCIETY, null, null, tie)));
    }

    @Test
    void where_nothing_is_left_it_is_known_what_to_leave_out_in_one_statement() {
        OrganizationFilter nothing = filter("poraka", Kind.MINISTRY, null, null, Tie.ANY);
        SqlCount.Counted<FacetCounts<OrganizationFacet>> counts =
                SqlCount.of(() -> queries.counts(filter(null, Kind.MINISTRY, null, VARDAR, Tie.ANY), ADMINISTRATOR));
        assertThat(counts.count()).isEqualTo(1);
        assertThat(queries.counts(nothing, ADMINISTRATOR).without())
                .isEqualTo(Map.of(OrganizationFacet.TEXT, 0, OrganizationFacet.KIND, 1));
    }

    @Test
    void a_slip_of_the_finger_is_counted_over_what_it_means() {
        assertThat(queries.counts(OrganizationFilter.of("otaharun"), ADMINISTRATOR)
                        .total())
                .isEqualTo(1);
    }
}
