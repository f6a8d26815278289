package org.mreza.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mreza.persistence.organization.NetworkFixture.ADMINISTRATOR;
import static org.mreza.persistence.organization.NetworkFixture.COORDINATOR_OF_VARDAR;
import static org.mreza.persistence.organization.NetworkFixture.actor;
import static org.mreza.persistence.organization.NetworkFixture.edit;
import static org.mreza.persistence.organization.NetworkFixture.seat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Refused;
import org.mreza.domain.access.Role;
import org.mreza.domain.organization.JoinAsk;
import org.mreza.domain.organization.JoinQueries;
import org.mreza.domain.organization.JoinRequestId;
import org.mreza.domain.organization.JoinService;
import org.mreza.domain.organization.LooksAlike;
import org.mreza.domain.organization.Membership;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.Organization.Kind;
import org.mreza.domain.organization.OrganizationEdit;
import org.mreza.domain.organization.OrganizationEdit.SeatRow;
import org.mreza.domain.organization.OrganizationProfile;
import org.mreza.domain.organization.OrganizationProfile.About;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.organization.Organizations;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class OrganizationServiceTest {

    @Autowired
    OrganizationService service;

    @Autowired
    OrganizationQueries queries;

    @Autowired
    Organizations organizations;

    @Autowired
    JoinService joining;

    @Autowired
    JoinQueries joinQueries;

    @Autowired
    EntityManager entities;

    NetworkFixture network;

    @BeforeEach
    void network() {
        network = new NetworkFixture(service);
        entities.flush();
        entities.clear();
    }

    @Test
    void what_was_told_is_read_again() {
        Organization poraka = organizations.findById(network.porakaNasa).orElseThrow();
        assertThat(poraka.profile())
                .isEqualTo(new OrganizationProfile(
                        NetworkFixture.porakaNasa().profile().name(),
                        List.of(),
                        Kind.CIVIL_SOCIETY,
                        poraka.place(),
                        NetworkFixture.porakaNasa().profile().about()));
        assertThat(poraka.place().country()).hasToString("mk");
        assertThat(poraka.contacts()).hasSize(2);
    }

    @Test
    void the_same_form_twice_makes_one() {
        UUID key = UUID.randomUUID();
        OrganizationEdit edit = edit("Ново здружение", Language.MK, Kind.CIVIL_SOCIETY, seat("mk-veles"));
        assertThat(service.registerUnlessAlike(edit, key, ADMINISTRATOR))
                .isEqualTo(service.registerUnlessAlike(edit, key, ADMINISTRATOR));
    }

    @Test
    void a_name_like_one_that_exists_is_asked_about_and_may_be_kept() {
        OrganizationEdit edit = edit("Порака Наша", Language.MK, Kind.CIVIL_SOCIETY, seat("mk-veles"));
        assertThatThrownBy(() -> service.registerUnlessAlike(edit, UUID.randomUUID(), ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        LooksAlike.class,
                        alike -> assertThat(alike.existing())
                                .extracting(row -> row.slug())
                                .contains("nasa-poraka"));
        service.register(
                edit("Наша порака", Language.MK, Kind.DONOR, seat("mk-veles")), UUID.randomUUID(), ADMINISTRATOR);
        entities.flush();
        assertThat(queries.bySlug("nasa-poraka-2")).isPresent();
    }

    @Test
    void a_coordinator_registers_in_the_own_territory_only() {
        OrganizationEdit here = edit("Во Велес", Language.MK, Kind.CIVIL_SOCIETY, seat("mk-veles"));
        OrganizationEdit there = edit("Во Битола", Language.MK, Kind.CIVIL_SOCIETY, seat("mk-bitola"));
        service.register(here, UUID.randomUUID(), COORDINATOR_OF_VARDAR);
        assertThatThrownBy(() -> service.register(there, UUID.randomUUID(), COORDINATOR_OF_VARDAR))
                .isInstanceOf(RuleBroken.class);
        Actor manager = actor(Grant.in(network.porakaNasa, Role.MANAGER));
        assertThatThrownBy(() -> service.register(here, UUID.randomUUID(), manager))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_officer_edits_the_administration_of_the_own_municipality_and_no_other_organization_there() {
        OrganizationEdit administration = NetworkFixture.edit(
                "Општина Куманово", Language.MK, Kind.MUNICIPALITY_ADMINISTRATION, NetworkFixture.seat("mk-kumanovo"));
        OrganizationId id = service.register(administration, UUID.randomUUID(), NetworkFixture.ADMINISTRATOR);
        Actor officer = actor(Grant.officerOf(MunicipalityId.of("mk-kumanovo")));
        service.edit(id, 0, administration, officer);
        assertThatThrownBy(() -> service.edit(network.porakaNasa, 0, NetworkFixture.porakaNasa(), officer))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        service.edit(id, 1, administration, actor(Grant.officerOf(MunicipalityId.of("mk-veles")))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void editors_of_another_organization_and_members_may_not_edit() {
        OrganizationEdit edit = NetworkFixture.porakaNasa();
        for (Actor other : List.of(
                actor(Grant.in(network.otaharin, Role.MANAGER)),
                actor(Grant.in(network.porakaNasa, Role.MEMBER)),
                actor(Grant.coordinatorOf(RegionId.of("mk-vardar"))),
                actor(Grant.officerOf(MunicipalityId.of("mk-kumanovo")))))
            assertThatThrownBy(() -> service.edit(network.porakaNasa, 0, edit, other))
                    .isInstanceOf(Refused.class);
        service.edit(network.porakaNasa, 0, edit, actor(Grant.in(network.porakaNasa, Role.EDITOR)));
        service.edit(network.porakaNasa, 0, edit, actor(Grant.coordinatorOf(RegionId.of("mk-northeast"))));
    }

    @Test
    void an_edit_of_an_old_version_is_held_back() {
        service.edit(network.porakaNasa, 0, renamed("Прва измена"), ADMINISTRATOR);
        entities.flush();
        assertThatThrownBy(() -> service.edit(network.porakaNasa, 0, renamed("Втора измена"), ADMINISTRATOR))
                .isInstanceOf(StaleVersion.class);
        service.edit(network.porakaNasa, 1, renamed("Втора измена"), ADMINISTRATOR);
    }

    @Test
    void a_parent_of_a_parent_does_not_become_a_child() {
        service.edit(network.asb, 0, partOf(network.asb, network.kvinna), ADMINISTRATOR);
        service.edit(network.otaharin, 0, partOf(network.otaharin, network.asb), ADMINISTRATOR);
        entities.flush();
        assertThatThrownBy(
                        () -> service.edit(network.kvinna, 0, partOf(network.kvinna, network.otaharin), ADMINISTRATOR))
                .hasMessage("organization.rule.parent-circle");
    }

    @Test
    void a_group_does_not_become_a_member_of_its_member() {
        OrganizationProfile asb =
                organizations.findById(network.asb).orElseThrow().profile();
        OrganizationEdit circle =
                new OrganizationEdit(asb, List.of(), List.of(new Membership(network.otaharin, null, null)));
        assertThatThrownBy(() -> service.edit(network.asb, 0, circle, ADMINISTRATOR))
                .hasMessage("organization.rule.member-circle");
    }

    @Test
    void a_person_may_hold_several_seats() {
        var president = queries.persons("ana prob", 5, ADMINISTRATOR).get(0);
        OrganizationProfile asb =
                organizations.findById(network.asb).orElseThrow().profile();
        SeatRow seat =
                new SeatRow(LocalizedText.of(Language.EN, "Adviser"), president.id(), president.name(), null, null);
        service.edit(network.asb, 0, new OrganizationEdit(asb, List.of(seat), List.of()), ADMINISTRATOR);
        entities.flush();
        assertThat(queries.show("nasa-poraka", ADMINISTRATOR, Language.EN)
                        .orElseThrow()
                        .seats()
                        .get(0)
                        .alsoIn())
                .extracting(other -> other.slug())
                .containsExactly("arbeiter-samariter-bund");
    }

    @Test
    void an_unchanged_list_costs_no_statement() {
        var saved = SqlCount.of(() -> {
            service.edit(network.asb, 0, renamed(network.asb, "ASB"), ADMINISTRATOR);
            entities.flush();
            return true;
        });
        assertThat(saved.statements())
                .noneMatch(sql -> sql.startsWith("delete") || sql.startsWith("insert into contact"));
    }

    @Test
    void a_request_waits_for_the_coordinator_of_its_place_and_becomes_an_organization() {
        JoinRequestId id = JoinRequestId.next();
        JoinAsk ask = new JoinAsk(
                "Ново од Велес",
                Kind.CIVIL_SOCIETY,
                MunicipalityId.of("mk-veles"),
                null,
                "Ана",
                "ana@example.org",
                null,
                Language.MK);
        joining.ask(id, ask);
        joining.ask(id, ask);
        entities.flush();
        Actor elsewhere = actor(Grant.coordinatorOf(RegionId.of("mk-polog")));
        assertThat(joinQueries.waiting(COORDINATOR_OF_VARDAR)).hasSize(1);
        assertThat(joinQueries.waiting(elsewhere)).isEmpty();
        assertThatThrownBy(() -> joining.approve(id, elsewhere)).isInstanceOf(Refused.class);
        OrganizationId made = joining.approve(id, COORDINATOR_OF_VARDAR);
        entities.flush();
        assertThat(queries.byIds(List.of(made)).get(made).name().original()).isEqualTo("Ново од Велес");
        assertThat(joinQueries.waitingCount(COORDINATOR_OF_VARDAR)).isZero();
    }

    private OrganizationEdit renamed(String name) {
        OrganizationEdit old = NetworkFixture.porakaNasa();
        OrganizationProfile p = old.profile();
        return new OrganizationEdit(
                new OrganizationProfile(
                        LocalizedText.of(Language.MK, name), p.aliases(), p.kind(), p.place(), p.about()),
                old.seats(),
                List.of());
    }

    private OrganizationEdit renamed(OrganizationId id, String name) {
        OrganizationProfile p = organizations.findById(id).orElseThrow().profile();
        return OrganizationEdit.of(new OrganizationProfile(
                LocalizedText.of(Language.EN, name), p.aliases(), p.kind(), p.place(), p.about()));
    }

    private OrganizationEdit partOf(OrganizationId id, OrganizationId parent) {
        Organization o = organizations.findById(id).orElseThrow();
        OrganizationProfile p = o.profile();
        return new OrganizationEdit(
                new OrganizationProfile(
                        p.name(), p.aliases(), p.kind(), p.place(), new About(null, Reach.NONE, parent)),
                List.of(),
                o.memberships());
    }
}
