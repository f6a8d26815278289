package org.mreza.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Refused;
import org.mreza.domain.access.Role;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.directory.*;
import org.mreza.domain.directory.LocationProfile.Address;
import org.mreza.domain.directory.LocationProfile.Kind;
import org.mreza.domain.organization.Area;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationEdit;
import org.mreza.domain.organization.OrganizationProfile;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.organization.Whereabouts;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.domain.provenance.KeptRecords;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Aliases;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.ServiceId;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class ServiceServiceTest {

    private static final Actor ADMINISTRATOR = actor(Grant.administrator());
    private static final MunicipalityId VELES = MunicipalityId.of("mk-veles");

    @Autowired
    ServiceService service;

    @Autowired
    ServiceQueries queries;

    @Autowired
    LocationService locationService;

    @Autowired
    OrganizationService organizations;

    @Autowired
    Vocabularies vocabularies;

    @Autowired
    Openings openings;

    @Autowired
    KeptRecords records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    OrganizationId centre;
    OrganizationId municipality;

    @BeforeEach
    void organizations() {
        centre = register("Центар за социјална работа Велес", Organization.Kind.CENTRE_FOR_SOCIAL_WORK);
        municipality = register("Општина Велес", Organization.Kind.MUNICIPALITY_ADMINISTRATION);
        entities.flush();
    }

    @Test
    void all_that_is_told_of_a_service_is_read_again() {
        ServiceEdit edit = homeHelp();
        ServiceId id = service.enter(centre, edit, UUID.randomUUID(), ADMINISTRATOR);
        entities.flush();
        entities.clear();
        ServicePage page = show("pomos-i-nega-vo-domot");
        assertThat(page.id()).isEqualTo(id);
        assertThat(page.profile()).isEqualTo(edit.profile());
        assertThat(page.areas()).containsExactlyInAnyOrderElementsOf(edit.areas());
        assertThat(page.organizations())
                .extracting(b -> b.role())
                .containsExactly(ServiceRole.PROVIDES, ServiceRole.FUNDS);
        assertThat(page.contacts().get(0).personName()).isEqualTo("Ана Пробна");
        assertThat(page.contacts().get(0).published()).isFalse();
        assertThat(page.places()).hasSize(2);
        assertThat(page.places().get(0).schedules())
                .isEqualTo(edit.places().get(0).schedules());
        assertThat(page.places().get(0).exceptions())
                .isEqualTo(edit.places().get(0).exceptions());
        assertThat(page.places().get(1).profile())
                .isEqualTo(edit.places().get(1).added());
        assertThat(service.editable(page.slug(), ADMINISTRATOR).profile()).isEqualTo(edit.profile());
    }

    @Test
    void a_name_and_a_type_are_enough_and_the_same_form_twice_makes_one() {
        UUID key = UUID.randomUUID();
        ServiceEdit edit = ServiceEdit.of(ServiceProfile.of(offer("Советување")));
        ServiceId first = service.enter(centre, edit, key, ADMINISTRATOR);
        assertThat(service.enter(centre, edit, key, ADMINISTRATOR)).isEqualTo(first);
        service.enter(centre, edit, UUID.randomUUID(), ADMINISTRATOR);
        entities.flush();
        assertThat(queries.keptBy(centre, ADMINISTRATOR, Language.MK))
                .extracting(s -> s.slug())
                .containsExactly("sovetuvanje", "sovetuvanje-2");
    }

    @Test
    void the_page_costs_the_same_statements_whatever_is_on_it() {
        service.enter(centre, homeHelp(), UUID.randomUUID(), ADMINISTRATOR);
        service.enter(centre, ServiceEdit.of(ServiceProfile.of(offer("Советување"))), UUID.randomUUID(), ADMINISTRATOR);
        entities.flush();
        assertThat(SqlCount.of(() -> show("pomos-i-nega-vo-domot")).count()).isEqualTo(9);
        assertThat(SqlCount.of(() -> show("sovetuvanje")).count()).isEqualTo(9);
        assertThat(SqlCount.of(() -> queries.of(centre, ADMINISTRATOR, Language.MK))
                        .count())
                .isEqualTo(1);
        assertThat(SqlCount.of(() -> queries.locations(centre, ADMINISTRATOR, Language.MK))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void an_unchanged_service_costs_no_row_of_its_lists() {
        ServiceId id = service.enter(centre, homeHelp(), UUID.randomUUID(), ADMINISTRATOR);
        entities.flush();
        entities.clear();
        var saved = SqlCount.of(() -> {
            service.close(id, 0, DatePoint.of(LocalDate.of(2026, 11, 1)), null, ADMINISTRATOR);
            entities.flush();
            return true;
        });
        assertThat(saved.statements()).noneMatch(sql -> sql.startsWith("delete"));
    }

    @Test
    void editors_coordinators_and_officers_of_the_municipality_itself_keep_services() {
        ServiceEdit edit = ServiceEdit.of(ServiceProfile.of(offer("Советување")));
        for (Actor other : List.of(
                actor(Grant.in(municipality, Role.EDITOR)),
                actor(Grant.in(centre, Role.MEMBER)),
                actor(Grant.coordinatorOf(RegionId.of("mk-polog"))),
                actor(Grant.officerOf(VELES))))
            assertThatThrownBy(() -> service.enter(centre, edit, UUID.randomUUID(), other))
                    .isInstanceOf(Refused.class);
        for (Actor own : List.of(
                actor(Grant.in(centre, Role.EDITOR)),
                actor(Grant.in(centre, Role.MANAGER)),
                actor(Grant.coordinatorOf(RegionId.of("mk-vardar"))),
                actor(Grant.coordinatorOf(CountryId.of("mk")))))
            assertThat(service.enter(centre, edit, UUID.randomUUID(), own)).isNotNull();
        assertThat(service.mayKeep(municipality, actor(Grant.officerOf(VELES)))).isTrue();
        assertThat(service.mayKeep(municipality, actor(Grant.officerOf(MunicipalityId.of("mk-negotino")))))
                .isFalse();
    }

    @Test
    void an_edit_of_an_old_version_is_held_back() {
        ServiceId id = service.enter(centre, homeHelp(), UUID.randomUUID(), ADMINISTRATOR);
        entities.flush();
        ServiceEdit renamed = ServiceEdit.of(ServiceProfile.of(offer("Ново име")));
        service.edit(id, 0, renamed, ADMINISTRATOR);
        entities.flush();
        assertThatThrownBy(() -> service.edit(id, 0, renamed, ADMINISTRATOR)).isInstanceOf(StaleVersion.class);
        assertThat(show("pomos-i-nega-vo-domot").places()).isEmpty();
        assertThat(queries.locations(centre, ADMINISTRATOR, Language.MK)).hasSize(2);
    }

    @Test
    void what_is_not_known_is_told_beside_its_field() {
        assertThatThrownBy(() -> enter(Offer.of(LocalizedText.of(Language.MK, "Х"), "NOSUCH")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.field()).isEqualTo("type"));
        LocationProfile inSerbia = new LocationProfile(
                Kind.PHYSICAL, null, VELES, new Address(null, null, null, 44.81, 20.46), null, null, null);
        assertThatThrownBy(() -> service.enter(
                        centre,
                        new ServiceEdit(
                                ServiceProfile.of(offer("Х")),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(place(inSerbia))),
                        UUID.randomUUID(),
                        ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.field()).isEqualTo("places[0].coordinates"));
    }

    @Test
    void a_location_that_becomes_confidential_takes_its_address_along_nowhere() {
        service.enter(centre, homeHelp(), UUID.randomUUID(), ADMINISTRATOR);
        entities.flush();
        var shown = queries.locations(centre, ADMINISTRATOR, Language.MK).stream()
                .filter(l -> l.profile().where().street() != null)
                .findFirst()
                .orElseThrow();
        long before =
                jdbc.sql("select max(id) from audit_entry").query(Long.class).single();
        locationService.edit(shown.id(), shown.version(), LocationProfile.of(Kind.CONFIDENTIAL, VELES), ADMINISTRATOR);
        entities.flush();
        assertThat(queries.location(shown.id(), ADMINISTRATOR)
                        .orElseThrow()
                        .profile()
                        .where())
                .isEqualTo(Address.NONE);
        assertThat(jdbc.sql("select string_agg(changes::text, '') from audit_entry where id > :before")
                        .param("before", before)
                        .query(String.class)
                        .single())
                .contains("CONFIDENTIAL")
                .doesNotContain("Маршал");
    }

    @Test
    void nobody_offers_at_a_location_that_is_not_theirs() {
        OrganizationId other = register("Сигурна куќа", Organization.Kind.CIVIL_SOCIETY);
        service.enter(other, homeHelp(), UUID.randomUUID(), ADMINISTRATOR);
        entities.flush();
        LocationId secret =
                queries.locations(other, ADMINISTRATOR, Language.MK).get(0).id();
        ServiceEdit there = new ServiceEdit(
                ServiceProfile.of(offer("Таму")),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ServiceEdit.PlaceLine(secret, null, null, List.of(), List.of())));
        Actor editor = actor(Grant.in(centre, Role.EDITOR));
        assertThatThrownBy(() -> service.enter(centre, there, UUID.randomUUID(), editor))
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.field()).isEqualTo("places[0].location"));
        Actor coordinator = actor(Grant.coordinatorOf(RegionId.of("mk-vardar")));
        ServiceId id = service.enter(centre, there, UUID.randomUUID(), coordinator);
        entities.flush();
        service.edit(id, 0, there, editor);
        assertThat(show("tamu").places()).extracting(p -> p.keeper()).containsExactly(other);
    }

    @Test
    void hours_of_places_without_a_name_are_told_apart_and_confidential_ones_stay_inside() {
        ServiceId id = service.enter(centre, homeHelp(), UUID.randomUUID(), ADMINISTRATOR);
        entities.flush();
        KeptRecord record = records.require(Subject.of("service", id));
        assertThat(record.fields())
                .filteredOn(f -> f.kind() == FieldValue.Kind.HOURS)
                .extracting(f -> Objects.requireNonNull(f.about()).original() + " " + f.confided())
                .containsExactly("ул. Маршал Тито 1 false", "Велес true");
        assertThat(record.forEveryone().fields())
                .filteredOn(f -> f.kind() == FieldValue.Kind.HOURS)
                .hasSize(1);
    }

    @Test
    void hours_say_where_they_are_and_have_the_holidays_of_the_organization_where_nothing_else_is_told() {
        List<Schedule> mondays = List.of(Schedule.weekly(List.of("MO"), LocalTime.of(8, 0), LocalTime.of(16, 0)));
        LocationProfile village = new LocationProfile(
                Kind.PHYSICAL, null, VELES, new Address("Долни Дисан", null, null, null, null), null, null, null);
        service.enter(
                centre,
                new ServiceEdit(
                        ServiceProfile.of(offer("Телефон")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new ServiceEdit.PlaceLine(
                                        null, LocationProfile.of(Kind.VIRTUAL, null), null, mondays, List.of()),
                                new ServiceEdit.PlaceLine(null, village, null, mondays, List.of()))),
                UUID.randomUUID(),
                ADMINISTRATOR);
        entities.flush();
        List<OpeningHours> hours = openings.of(show("telefon"));
        assertThat(hours.get(0).opensOn(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(hours.get(0).opensOn(LocalDate.of(2027, 5, 3))).isFalse();
        assertThat(OpenNow.best(hours, LocalDate.of(2026, 11, 22).atTime(9, 0)).place())
                .isNull();
        assertThat(OpenNow.of(hours.get(1), LocalDate.of(2026, 11, 22).atTime(9, 0))
                        .place())
                .isEqualTo(LocalizedText.of(Language.MK, "Долни Дисан"));
    }

    @Test
    void sql_and_java_agree_on_which_days_a_row_is_held() {
        for (ScheduleCases.Line line : ScheduleCases.all())
            assertThat(jdbc.sql("""
                    select schedule_runs(:freq, :every, cast(:byday as text[]), cast(:from as date), cast(:to as date), cast(:day as date))""")
                            .param("freq", line.freq().name())
                            .param("every", line.every())
                            .param("byday", "{" + String.join(",", line.byday()) + "}")
                            .param("from", line.from())
                            .param("to", line.to())
                            .param("day", line.day())
                            .query(Boolean.class)
                            .single())
                    .as(line.why())
                    .isEqualTo(line.runs());
    }

    @Test
    void sql_and_java_agree_on_what_is_open() {
        service.enter(centre, homeHelp(), UUID.randomUUID(), ADMINISTRATOR);
        entities.flush();
        ServicePage.Place office = show("pomos-i-nega-vo-domot").places().get(0);
        OpeningHours hours = new OpeningHours(
                office.schedules(),
                office.exceptions(),
                day -> vocabularies.holiday(CountryId.of("mk"), day).isPresent());
        LocalDate from = LocalDate.of(2026, 11, 22);
        for (int i = 0; i < 60; i++)
            for (LocalTime hour :
                    Set.of(LocalTime.of(7, 59), LocalTime.of(8, 0), LocalTime.of(15, 59), LocalTime.of(16, 0)))
                assertThat(jdbc.sql("select service_open_at(:place, :day, :hour)")
                                .param("place", office.id())
                                .param("day", from.plusDays(i))
                                .param("hour", hour)
                                .query(Boolean.class)
                                .single())
                        .as(from.plusDays(i) + " " + hour)
                        .isEqualTo(hours.openAt(from.plusDays(i).atTime(hour)).isPresent());
        assertThat(vocabularies.holiday(CountryId.of("mk"), LocalDate.of(2027, 5, 3)))
                .isPresent();
    }

    @Test
    void the_vocabularies_know_what_laws_call_a_service() {
        assertThat(vocabularies.type("HOMECARE").orElseThrow().law(Set.of("RS")))
                .extracting(t -> t.term().original())
                .contains("Pomoć u kući");
        assertThat(vocabularies.targetGroup("ROMA")).isPresent();
        assertThat(vocabularies.models()).hasSize(5);
    }

    private void enter(Offer offer) {
        service.enter(centre, ServiceEdit.of(ServiceProfile.of(offer)), UUID.randomUUID(), ADMINISTRATOR);
    }

    private ServicePage show(String slug) {
        return queries.show(slug, ADMINISTRATOR, Language.MK).orElseThrow();
    }

    private static Offer offer(String name) {
        return Offer.of(LocalizedText.of(Language.MK, name), "COUNSEL");
    }

    private ServiceEdit homeHelp() {
        ServiceProfile profile = new ServiceProfile(
                new Offer(
                        LocalizedText.of(Language.MK, "Помош и нега во домот").with(Language.EN, "Home help"),
                        Aliases.NONE,
                        LocalizedText.of(Language.MK, "Помош за стари лица"),
                        "HOMECARE",
                        "HOME_HELP",
                        List.of(Offer.GENDER)),
                new Eligibility(List.of("ELDERLY", "ROMA"), List.of("mk", "rom"), null, 65, null),
                new Admission(Cost.FREE, null, LocalizedText.of(Language.MK, "Јавете се"), null),
                new LegalBasis(LocalizedText.of(Language.MK, "Одлука"), null, 2009, null, null),
                ProjectTie.NONE,
                new Capacity(20, 3, 5, LocalDate.of(2026, 11, 1)),
                new ServiceStatus(
                        ServiceStatus.Phase.ACTIVE,
                        DatePoint.of("since", PartialDate.ofYear(2009)),
                        DatePoint.UNKNOWN,
                        null),
                Reach.NONE);
        return new ServiceEdit(
                profile,
                List.of(
                        new OrganizationInRole(centre, ServiceRole.PROVIDES),
                        new OrganizationInRole(municipality, ServiceRole.FUNDS)),
                List.of(
                        ServiceArea.of(Area.of(VELES), "Чашка"),
                        ServiceArea.of(Area.of(RegionId.of("mk-vardar")), null)),
                List.of(new ServiceEdit.ContactLine(
                        LocalizedText.of(Language.MK, "Координаторка"),
                        null,
                        "Ана Пробна",
                        "+389 43 000 000",
                        null,
                        false)),
                List.of(
                        new ServiceEdit.PlaceLine(
                                null,
                                new LocationProfile(
                                        Kind.PHYSICAL,
                                        null,
                                        VELES,
                                        new Address("Велес", "ул. Маршал Тито 1", "1400", 41.715, 21.775),
                                        null,
                                        null,
                                        null),
                                null,
                                List.of(Schedule.weekly(
                                        List.of("MO", "TU", "WE", "TH", "FR"),
                                        LocalTime.of(8, 0),
                                        LocalTime.of(16, 0))),
                                List.of(
                                        ScheduleException.closed(LocalDate.of(2026, 12, 24)),
                                        ScheduleException.open(
                                                LocalDate.of(2027, 1, 1), LocalTime.of(8, 0), LocalTime.NOON))),
                        place(LocationProfile.of(Kind.CONFIDENTIAL, VELES))));
    }

    private static ServiceEdit.PlaceLine place(LocationProfile profile) {
        return new ServiceEdit.PlaceLine(null, profile, null, List.of(), List.of());
    }

    private OrganizationId register(String name, Organization.Kind kind) {
        return organizations.register(
                OrganizationEdit.of(OrganizationProfile.named(
                        LocalizedText.of(Language.MK, name), kind, new Whereabouts(VELES, null, List.of()))),
                UUID.randomUUID(),
                ADMINISTRATOR);
    }

    private static Actor actor(Grant... grants) {
        return new Actor(AccountId.next(), "Test", Language.EN, null, List.of(grants));
    }
}
