package org.mreza.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mreza.domain.directory.LocationProfile.Address;
import org.mreza.domain.directory.LocationProfile.Kind;
import org.mreza.domain.geography.Outline;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.ServiceId;

class SocialServiceTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final OrganizationId CENTRE = OrganizationId.next();
    private static final MunicipalityId VELES = MunicipalityId.of("mk-veles");

    private final SocialService service = SocialService.open(
            ServiceId.next(),
            "mobile-team",
            CENTRE,
            ServiceProfile.of(Offer.of(LocalizedText.of(Language.EN, "Mobile team"), "MOBILETEAM")),
            NOON);

    @Test
    void a_mobile_team_that_became_home_help_is_closed_with_what_it_became() {
        ServiceId homeHelp = ServiceId.next();
        service.close(DatePoint.of("until", PartialDate.ofYear(2009)), homeHelp, NOON);
        assertThat(service.profile().status().phase()).isEqualTo(ServiceStatus.Phase.CLOSED);
        assertThat(service.profile().status().succeededBy()).isEqualTo(homeHelp);
        assertThatThrownBy(() -> service.close(DatePoint.UNKNOWN, null, NOON))
                .hasMessage("service.rule.already-closed");
        service.reopen(NOON);
        assertThat(service.profile().status()).isEqualTo(ServiceStatus.ACTIVE);
        assertThatThrownBy(() -> service.reopen(NOON)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_service_does_not_become_itself() {
        assertThatThrownBy(() -> service.close(DatePoint.UNKNOWN, service.id(), NOON))
                .hasMessage("service.rule.own-successor");
    }

    @Test
    void nothing_ends_before_it_begins_and_half_known_dates_do_not_contradict() {
        DatePoint year = DatePoint.of("since", PartialDate.ofYear(2009));
        DatePoint march = DatePoint.of("until", PartialDate.ofMonth(2009, 3));
        assertThat(new ServiceStatus(ServiceStatus.Phase.CLOSED, year, march, null).until())
                .isEqualTo(march);
        assertThatThrownBy(() -> new ServiceStatus(
                        ServiceStatus.Phase.CLOSED, year, DatePoint.of("until", PartialDate.ofYear(2003)), null))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo("until"));
    }

    @Test
    void a_stage_has_a_date_only_once_it_is_reached_and_none_lies_before_the_one_before_it() {
        DatePoint february = DatePoint.of("concept", PartialDate.ofMonth(2024, 2));
        DatePoint before = DatePoint.of("funded", PartialDate.ofYear(2023));
        Stages funded = new Stages(Stage.FUNDED, february, null, null);
        assertThat(funded.steps())
                .containsExactly(
                        new Stages.Step(Stage.CONCEPT, true, february),
                        new Stages.Step(Stage.FUNDED, true, DatePoint.UNKNOWN),
                        new Stages.Step(Stage.IMPLEMENTED, false, DatePoint.UNKNOWN));
        assertThat(Stages.NOT_STATED.steps()).isEmpty();
        assertThatThrownBy(() -> new Stages(Stage.CONCEPT, null, february, null))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo("funded"));
        assertThatThrownBy(() -> new Stages(Stage.FUNDED, february, before, null))
                .hasMessage("service.rule.stage-order");
    }

    @Test
    void more_places_are_not_free_than_there_are() {
        assertThatThrownBy(() -> new Capacity(20, 21, 0, LocalDate.of(2026, 11, 1)))
                .isInstanceOf(RuleBroken.class);
        assertThat(new Capacity(20, 3, 5, null).isStated()).isTrue();
    }

    @Test
    void of_a_confidential_place_only_the_municipality_is_known() {
        Address address = new Address(null, "ул. Скриена 1", null, null, null);
        assertThatThrownBy(() -> new LocationProfile(Kind.CONFIDENTIAL, null, VELES, address, null, null, null))
                .hasMessage("service.rule.confidential-address");
        assertThatThrownBy(() -> LocationProfile.of(Kind.CONFIDENTIAL, null))
                .hasMessage("service.rule.location-needs-a-municipality");
        assertThat(LocationProfile.of(Kind.CONFIDENTIAL, VELES).confidential()).isTrue();
    }

    @Test
    void a_point_lies_in_its_country_or_near_its_border() {
        Borders borders = new Borders(() -> List.of(new Outline(
                CountryId.of("mk"),
                List.of(
                        new Outline.Point(20.5, 40.9),
                        new Outline.Point(23.0, 41.0),
                        new Outline.Point(22.5, 42.3),
                        new Outline.Point(20.7, 42.1),
                        new Outline.Point(20.5, 40.9)))));
        assertThat(borders.hold(CountryId.of("mk"), 41.71, 21.77)).isTrue();
        assertThat(borders.hold(CountryId.of("mk"), 40.85, 21.5)).isTrue();
        assertThat(borders.hold(CountryId.of("mk"), 44.8, 20.5)).isFalse();
        assertThat(borders.hold(CountryId.of("mk"), 21.77, 41.71)).isFalse();
        assertThat(borders.hold(CountryId.of("rs"), 0, 0)).isTrue();
    }

    @Test
    void a_location_that_stays_keeps_its_place_and_none_comes_twice() {
        OfferedAt office = new OfferedAt(LocationId.next(), null, List.of(), List.of());
        OfferedAt village = new OfferedAt(LocationId.next(), null, List.of(), List.of());
        service.offerAt(List.of(office, village), NOON);
        service.offerAt(List.of(village), NOON);
        assertThat(service.places()).containsExactly(village);
        assertThatThrownBy(() -> service.offerAt(List.of(village, village), NOON))
                .hasMessage("service.rule.location-twice");
    }

    @Test
    void the_history_knows_functions_and_no_persons() {
        service.answer(
                List.of(new ServiceContact(
                        LocalizedText.of(Language.EN, "Coordinator"), null, "+389 70 000 000", "a@b.example", true)),
                NOON);
        assertThat(service.facts()).containsEntry("contacts", "Coordinator");
        assertThat(service.facts().toString()).doesNotContain("+389").doesNotContain("a@b.example");
    }
}
