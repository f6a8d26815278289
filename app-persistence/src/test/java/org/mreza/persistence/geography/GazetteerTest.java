package org.mreza.persistence.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class GazetteerTest {

    @Autowired
    Gazetteer gazetteer;

    @Test
    void macedonia_has_80_municipalities_and_the_city_of_skopje_in_8_planning_regions() {
        assertThat(gazetteer.municipalities(CountryId.of("mk"))).hasSize(81);
        assertThat(gazetteer.regions(CountryId.of("mk")))
                .filteredOn(r -> r.kind() == Region.Kind.PLANNING_REGION)
                .hasSize(8);
    }

    @Test
    void vardar_has_nine_municipalities_in_the_order_of_the_readers_alphabet() {
        assertThat(gazetteer.municipalities(RegionId.of("mk-vardar"), Language.MK))
                .extracting(m -> m.name().forReader(Language.MK))
                .containsExactly(
                        "Велес",
                        "Градско",
                        "Демир Капија",
                        "Кавадарци",
                        "Лозово",
                        "Неготино",
                        "Росоман",
                        "Свети Николе",
                        "Чашка");
    }

    @Test
    void counts_of_the_other_countries_are_those_of_the_sources() {
        assertThat(gazetteer.municipalities(CountryId.of("rs"))).hasSize(170);
        assertThat(gazetteer.municipalities(CountryId.of("ba"))).hasSize(143);
        assertThat(gazetteer.municipalities(CountryId.of("xk"))).hasSize(38);
        assertThat(gazetteer.municipalities(CountryId.of("al"))).hasSize(61);
        assertThat(gazetteer.municipalities(CountryId.of("me"))).hasSize(25);
    }

    @Test
    void a_municipality_lies_in_regions_of_several_kinds() {
        assertThat(gazetteer.regionsOf(MunicipalityId.of("ba-tuzla")))
                .extracting(Region::kind)
                .contains(Region.Kind.CANTON, Region.Kind.ENTITY, Region.Kind.ASSOCIATION);
    }

    @Test
    void every_spelling_finds_the_town() {
        for (String spelling : new String[] {"Гевгелија", "Gevgelija", "Gjevgjelija", "Dzevdelija", "gevgel"}) {
            assertThat(gazetteer.find(spelling, 3))
                    .as(spelling)
                    .extracting(Municipality::id)
                    .first()
                    .isEqualTo(MunicipalityId.of("mk-gevgelija"));
        }
        assertThat(gazetteer.find("Kavadartsi", 1))
                .extracting(Municipality::id)
                .containsExactly(MunicipalityId.of("mk-kavadarci"));
    }
}
