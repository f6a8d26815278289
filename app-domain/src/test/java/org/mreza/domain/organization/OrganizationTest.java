package org.mreza.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.organization.Organization.Kind;
import org.mreza.domain.organization.OrganizationProfile.About;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RuleBroken;

class OrganizationTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void a_new_organization_works_and_knows_its_name() {
        Organization house = riverHouse();
        assertThat(house.state()).isEqualTo(Organization.State.ACTIVE);
        assertThat(house.profile().name().original()).isEqualTo("Куќа на реката");
        assertThat(house.facts()).containsEntry("name.mk", "Куќа на реката").containsEntry("seat", "mk-veles");
    }

    @Test
    void an_organization_is_not_its_own_parent() {
        Organization house = riverHouse();
        About own = new About(null, Reach.NONE, house.id());
        OrganizationProfile profile = new OrganizationProfile(
                house.profile().name(), List.of(), Kind.CIVIL_SOCIETY, Whereabouts.UNKNOWN, own);
        assertThatThrownBy(() -> house.edit(profile, LATER)).hasMessage("organization.rule.own-parent");
    }

    @Test
    void an_organization_is_not_its_own_member_and_no_member_twice() {
        Organization house = riverHouse();
        Membership own = new Membership(house.id(), null, null);
        Membership network = new Membership(OrganizationId.next(), null, null);
        assertThatThrownBy(() -> house.belongTo(List.of(own), LATER)).hasMessage("organization.rule.own-member");
        assertThatThrownBy(() -> house.belongTo(List.of(network, network), LATER))
                .hasMessage("organization.rule.member-twice");
    }

    @Test
    void a_membership_ends_after_it_starts() {
        OrganizationId network = OrganizationId.next();
        assertThatThrownBy(() -> new Membership(network, PartialDate.ofYear(2024), PartialDate.ofYear(2023)))
                .isInstanceOf(RuleBroken.class);
        assertThat(new Membership(network, PartialDate.ofMonth(2024, 3), PartialDate.ofYear(2024)).until())
                .contains(PartialDate.ofYear(2024));
    }

    @Test
    void a_membership_dates_from_a_day_a_month_or_a_year() {
        PartialDate range = PartialDate.ofRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2));
        assertThatThrownBy(() -> new Membership(OrganizationId.next(), range, null))
                .hasMessage("organization.rule.membership-date");
    }

    @Test
    void names_and_aliases_have_letters_and_an_end() {
        LocalizedText name = LocalizedText.of(Language.MK, "Куќа");
        assertThatThrownBy(() -> named(LocalizedText.of(Language.MK, "x".repeat(301)), List.of()))
                .hasMessage("organization.rule.too-long");
        assertThatThrownBy(() -> named(name, List.of(new Alias(" ", null, null))))
                .hasMessage("organization.rule.alias-blank");
        List<Alias> many = IntStream.range(0, 101)
                .mapToObj(i -> new Alias("a" + i, null, null))
                .toList();
        assertThatThrownBy(() -> named(name, many)).hasMessage("organization.rule.too-many");
    }

    @ParameterizedTest
    @CsvSource({"example.org, https://example.org", "http://example.org/a?b=c, http://example.org/a?b=c"})
    void a_website_is_one_of_the_web(String typed, String kept) {
        assertThat(Reach.of(typed, null, null).website()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "https://",
                "https://a@b.example/",
                "two words"
            })
    void anything_else_is_no_website(String typed) {
        assertThatThrownBy(() -> Reach.of(typed, null, null)).hasMessage("organization.rule.website");
    }

    @Test
    void it_is_closed_once_and_opened_again() {
        Organization house = riverHouse();
        house.close(LATER);
        assertThat(house.state()).isEqualTo(Organization.State.CLOSED);
        assertThatThrownBy(() -> house.close(LATER)).isInstanceOf(RuleBroken.class);
        house.reopen(LATER);
        assertThat(house.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void a_request_is_decided_once_and_declined_with_a_reason() {
        JoinRequest request = JoinRequest.ask(JoinRequestId.next(), ask("info@example.org"), NOON);
        assertThatThrownBy(() -> request.decline(" ", AccountId.next(), LATER)).isInstanceOf(RuleBroken.class);
        request.approve(OrganizationId.next(), AccountId.next(), LATER);
        assertThat(request.state()).isEqualTo(JoinRequest.State.APPROVED);
        assertThatThrownBy(() -> request.decline("double", AccountId.next(), LATER))
                .hasMessage("organization.rule.already-decided");
    }

    @Test
    void who_asks_gives_an_address_and_a_place() {
        assertThatThrownBy(() -> ask("nobody")).hasMessage("organization.rule.email");
        assertThatThrownBy(() -> new JoinAsk("A", Kind.DONOR, null, null, "B", "b@example.org", null, Language.EN))
                .hasMessage("organization.rule.where");
    }

    private static JoinAsk ask(String email) {
        return new JoinAsk(
                "Куќа", Kind.CIVIL_SOCIETY, MunicipalityId.of("mk-veles"), null, "Ана", email, null, Language.MK);
    }

    private static OrganizationProfile named(LocalizedText name, List<Alias> aliases) {
        return new OrganizationProfile(name, aliases, Kind.CIVIL_SOCIETY, Whereabouts.UNKNOWN, About.NOTHING);
    }

    private static Organization riverHouse() {
        Whereabouts veles = new Whereabouts(MunicipalityId.of("mk-veles"), null, List.of());
        return Organization.register(
                OrganizationId.next(),
                "kukja-na-rekata",
                OrganizationProfile.named(LocalizedText.of(Language.MK, "Куќа на реката"), Kind.CIVIL_SOCIETY, veles),
                NOON);
    }
}
