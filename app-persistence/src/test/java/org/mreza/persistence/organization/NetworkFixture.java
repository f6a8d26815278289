package org.mreza.persistence.organization;

import java.util.List;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.organization.Area;
import org.mreza.domain.organization.Membership;
import org.mreza.domain.organization.Organization.Kind;
import org.mreza.domain.organization.OrganizationEdit;
import org.mreza.domain.organization.OrganizationEdit.SeatRow;
import org.mreza.domain.organization.OrganizationProfile;
import org.mreza.domain.organization.OrganizationProfile.About;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.organization.Whereabouts;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RegionId;

/** The same few organizations for every test: two of Kumanovo and Bijeljina, two from abroad, one institution. */
final class NetworkFixture {

    static final Actor ADMINISTRATOR = actor(Grant.administrator());
    static final Actor COORDINATOR_OF_VARDAR = actor(Grant.coordinatorOf(RegionId.of("mk-vardar")));

    final OrganizationId porakaNasa;
    final OrganizationId otaharin;
    final OrganizationId asb;
    final OrganizationId kvinna;
    final OrganizationId centreVeles;

    NetworkFixture(OrganizationService service) {
        kvinna = register(
                service,
                edit(
                        "Kvinna till Kvinna",
                        Language.EN,
                        Kind.INTERNATIONAL,
                        abroad("se", Area.of(RegionId.of("mk-vardar")))));
        asb = register(
                service,
                with(
                        edit(
                                "Arbeiter-Samariter-Bund",
                                Language.EN,
                                Kind.INTERNATIONAL,
                                abroad("de", Area.of(CountryId.of("ba")))),
                        List.of(new Alias("ASB", null, null))));
        porakaNasa = register(service, porakaNasa());
        otaharin = register(
                service,
                new OrganizationEdit(
                        edit(
                                        "Centar za integrativnu inkluziju „Otaharin“",
                                        Language.BS,
                                        Kind.CIVIL_SOCIETY,
                                        seat("ba-bijeljina"))
                                .profile(),
                        List.of(),
                        List.of(new Membership(asb, PartialDate.ofYear(2019), null))));
        centreVeles = register(
                service,
                edit("Центар за социјална работа Велес", Language.MK, Kind.CENTRE_FOR_SOCIAL_WORK, seat("mk-veles")));
    }

    static OrganizationEdit porakaNasa() {
        OrganizationProfile profile = new OrganizationProfile(
                LocalizedText.of(Language.MK, "Наша порака").with(Language.EN, "Our Message"),
                List.of(),
                Kind.CIVIL_SOCIETY,
                new Whereabouts(
                        MunicipalityId.of("mk-kumanovo"), null, List.of(Area.of(MunicipalityId.of("mk-veles")))),
                new About(
                        LocalizedText.of(Language.MK, "Дневен центар"),
                        Reach.of("porakanasa.org.mk", "info@porakanasa.example", "+389 31 000 000"),
                        null));
        return new OrganizationEdit(
                profile,
                List.of(
                        new SeatRow(LocalizedText.of(Language.MK, "Претседателка"), null, "Ана Пробна", null, null),
                        new SeatRow(
                                LocalizedText.of(Language.MK, "Дневен центар"), null, null, "+389 31 111 111", null)),
                List.of());
    }

    static OrganizationEdit edit(String name, Language language, Kind kind, Whereabouts place) {
        return OrganizationEdit.of(OrganizationProfile.named(LocalizedText.of(language, name), kind, place));
    }

    private static OrganizationEdit with(OrganizationEdit edit, List<Alias> aliases) {
        OrganizationProfile p = edit.profile();
        return OrganizationEdit.of(new OrganizationProfile(p.name(), aliases, p.kind(), p.place(), p.about()));
    }

    static Whereabouts seat(String municipality) {
        return new Whereabouts(MunicipalityId.of(municipality), null, List.of());
    }

    private static Whereabouts abroad(String country, Area area) {
        return new Whereabouts(null, CountryId.of(country), List.of(area));
    }

    static OrganizationId register(OrganizationService service, OrganizationEdit edit) {
        return service.register(edit, UUID.randomUUID(), ADMINISTRATOR);
    }

    static Actor actor(Grant... grants) {
        return new Actor(AccountId.next(), "Test", Language.EN, null, List.of(grants));
    }
}
