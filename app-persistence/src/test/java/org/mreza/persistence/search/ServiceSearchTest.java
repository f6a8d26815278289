package org.mreza.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.directory.OpenNow;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.search.FoundServices;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.domain.search.ServiceOrder;
import org.mreza.domain.search.ServiceRow;
import org.mreza.domain.search.ServiceSearch;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.SqlCount;
import org.mreza.persistence.shared.KeptPlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of services over a made-up directory: what SQL finds and counts is what Java finds and counts. */
@MadeDirectoryTest
class ServiceSearchTest {

    private static final ZoneId SKOPJE = ZoneId.of("Europe/Skopje");

    /** A Tuesday. */
    private static final Instant NOW = Instant.parse("2026-11-24T10:30:00Z");

    private static final int MADE = 400;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    Vocabularies vocabularies;

    @Autowired
    KeptPlans plans;

    @Autowired
    ServiceWindows windows;

    @Autowired
    ServiceCounting counting;

    @Autowired
    Environment environment;

    private ServiceSearch search;

    @BeforeEach
    void directory() {
        search = at(NOW);
        if (LargeDirectory.fillOnce(environment, MADE)) unusualHours();
    }

    /** Months, every second week, days that are otherwise. */
    private void unusualHours() {
        jdbc.sql("""
                update schedule set freq = 'MONTHLY', byday = '{4TU,-1FR}' where right(service_at_location_id::text, 1) = '1';
                update schedule set every = 2, valid_from = date '2026-09-01' where right(service_at_location_id::text, 1) = '2';
                update schedule set closes_at = '23:59', opens_at = '00:00' where right(service_at_location_id::text, 1) = '3';
                insert into schedule_exception (service_at_location_id, day, opens_at, closes_at)
                select id, day, case n when 0 then time '11:00' end, case n when 0 then time '12:00' end
                from service_at_location, unnest(array[date '2026-11-24', date '2026-12-08']) day,
                  lateral (select ascii(right(id::text, 2)) % 2 n) n
                where right(id::text, 1) in ('4', '5', 'a')""").update();
    }

    private ServiceSearch at(Instant now) {
        return new JdbcServiceSearch(windows, counting, gazetteer, vocabularies, Clock.fixed(now, SKOPJE), plans);
    }

    private static Actor member() {
        return new Actor(AccountId.next(), "Ана", Language.MK, null, List.of());
    }

    // ---- what a filter means, told once more in Java ----

    private List<ServiceRow> everything(Instant now) {
        List<ServiceRow> rows = new ArrayList<>();
        at(now).each(asked().phases(Phase.values()).filter(), ServiceOrder.BY_NAME, member(), Language.MK, rows::add);
        return rows;
    }

    private Map<String, Set<String>> sets(String sql) {
        Map<String, Set<String>> sets = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            sets.computeIfAbsent(row.getString(1), id -> new HashSet<>()).add(row.getString(2));
        });
        return sets;
    }

    private final class Told {
        private final Instant now;
        private final List<ServiceRow> rows;
        private final Map<String, Set<String>> languages = sets("select id::text, unnest(languages) from service");
        private final Map<String, Set<String>> kinds = sets("""
                select s.id::text, o.kind from service s join organization o on o.id = s.organization_id
                union select b.service_id::text, o.kind from service_organization b join organization o on o.id = b.organization_id""");

        Told(Instant now) {
            this.now = now;
            this.rows = everything(now);
        }

        boolean passes(ServiceRow row, ServiceFacet facet, ServiceFilter f) {
            String id = row.id().toString();
            return switch (facet) {
                case TEXT -> true;
                case TYPE -> f.type() == null || types(row).contains(f.type());
                case TARGET -> f.target() == null || row.targets().contains(f.target());
                case REGION ->
                    f.region() == null || regions(row).contains(f.region().value());
                case MUNICIPALITY ->
                    f.municipality() == null || municipalities(row).contains(f.municipality());
                case LANGUAGE ->
                    f.language() == null || languages.getOrDefault(id, Set.of()).contains(f.language());
                case FREE -> !f.free() || row.cost() == Cost.FREE;
                case OPEN -> !f.open() || open(row);
                case ROOM -> !f.room() || row.room().some();
                case CONFIRMED -> f.confirmedWithin() == null || within(row, f.confirmedWithin());
                case KIND ->
                    f.kind() == null
                            || kinds.getOrDefault(id, Set.of())
                                    .contains(f.kind().name());
                case STATUS -> f.phases().contains(row.phase());
            };
        }

        private Set<String> types(ServiceRow row) {
            Set<String> types = new HashSet<>(Set.of(row.type()));
            vocabularies.type(row.type()).map(t -> t.parent()).ifPresent(types::add);
            return types;
        }

        private boolean open(ServiceRow row) {
            return row.phase() == Phase.ACTIVE
                    && OpenNow.best(row.hours(), LocalDateTime.ofInstant(now, SKOPJE))
                            .open();
        }

        private boolean within(ServiceRow row, int days) {
            Instant at = row.confirmed().at();
            return at != null && !at.isBefore(now.minus(days, ChronoUnit.DAYS));
        }

        private Set<MunicipalityId> municipalities(ServiceRow row) {
            Set<MunicipalityId> all = new HashSet<>();
            row.reach().forEach(area -> {
                if (area.municipality() != null) all.add(area.municipality());
                if (area.region() != null)
                    gazetteer.region(area.region()).ifPresent(r -> all.addAll(r.municipalities()));
                if (area.country() != null)
                    gazetteer.municipalities(area.country()).forEach(m -> all.add(m.id()));
            });
            return all;
        }

        /** Regions that it reaches into, as the counts tell it. */
        private Set<String> regions(ServiceRow row) {
            Set<String> all = new HashSet<>();
            row.reach().forEach(area -> {
                if (area.municipality() != null)
                    gazetteer
                            .municipality(area.municipality())
                            .ifPresent(m -> m.regions().forEach(r -> all.add(r.value())));
                if (area.region() != null)
                    gazetteer.region(area.region()).ifPresent(region -> {
                        all.add(region.id().value());
                        if (region.parent() != null) all.add(region.parent().value());
                        gazetteer.regions(region.country()).stream()
                                .filter(inside -> region.id().equals(inside.parent()))
                                .forEach(inside -> all.add(inside.id().value()));
                    });
                if (area.country() != null) gazetteer.regions(area.country()).forEach(r -> all.add(r.id().value()));
            });
            return all;
        }

        List<ServiceRow> found(ServiceFilter filter, @Nullable ServiceFacet except) {
            return rows.stream()
                    .filter(row -> EnumSet.allOf(ServiceFacet.class).stream()
                            .allMatch(facet -> facet == except || passes(row, facet, filter)))
                    .toList();
        }

        Set<String> values(ServiceRow row, ServiceFacet facet) {
            String id = row.id().toString();
            return switch (facet) {
                case TYPE -> Set.of(row.type());
                case TARGET -> Set.copyOf(row.targets());
                case REGION -> regions(row);
                case LANGUAGE -> languages.getOrDefault(id, Set.of());
                case FREE -> row.cost() == Cost.FREE ? Set.of("true") : Set.of();
                case OPEN -> open(row) ? Set.of("true") : Set.of();
                case ROOM -> row.room().some() ? Set.of("true") : Set.of();
                case CONFIRMED ->
                    IntStream.of(30, 90, 180, 365)
                            .filter(days -> within(row, days))
                            .mapToObj(String::valueOf)
                            .collect(Collectors.toSet());
                case KIND -> kinds.getOrDefault(id, Set.of());
                case STATUS -> Set.of(row.phase().name());
                default -> Set.of();
            };
        }

        Map<String, Integer> counts(ServiceFilter filter, ServiceFacet facet) {
            Map<String, Integer> counts = new TreeMap<>();
            found(filter, filter.active().contains(facet) ? facet : null)
                    .forEach(row -> values(row, facet).forEach(value -> counts.merge(value, 1, Integer::sum)));
            return counts;
        }
    }

    private static Asked asked() {
        return new Asked(ServiceFilter.ALL);
    }

    /** Makes filters of few words. */
    private record Asked(ServiceFilter filter) {

        Asked text(String text) {
            return new Asked(new ServiceFilter(
                    SearchWords.of(text),
                    filter.type(),
                    filter.target(),
                    filter.municipality(),
                    filter.region(),
                    filter.language(),
                    filter.free(),
                    filter.open(),
                    filter.room(),
                    filter.confirmedWithin(),
                    filter.kind(),
                    filter.phases()));
        }

        Asked type(@Nullable String type, @Nullable String target) {
            return new Asked(new ServiceFilter(
                    filter.text(),
                    type,
                    target,
                    filter.municipality(),
                    filter.region(),
                    filter.language(),
                    filter.free(),
                    filter.open(),
                    filter.room(),
                    filter.confirmedWithin(),
                    filter.kind(),
                    filter.phases()));
        }

        Asked in(@Nullable String municipality, @Nullable String region) {
            return new Asked(new ServiceFilter(
                    filter.text(),
                    filter.type(),
                    filter.target(),
                    municipality == null ? null : MunicipalityId.of(municipality),
                    region == null ? null : RegionId.of(region),
                    filter.language(),
                    filter.free(),
                    filter.open(),
                    filter.room(),
                    filter.confirmedWithin(),
                    filter.kind(),
                    filter.phases()));
        }

        Asked ticks(boolean free, boolean open, boolean room) {
            return new Asked(new ServiceFilter(
                    filter.text(),
                    filter.type(),
                    filter.target(),
                    filter.municipality(),
                    filter.region(),
                    filter.language(),
                    free,
                    open,
                    room,
                    filter.confirmedWithin(),
                    filter.kind(),
                    filter.phases()));
        }

        Asked spoken(@Nullable String language, @Nullable Integer days, Organization.@Nullable Kind kind) {
            return new Asked(new ServiceFilter(
                    filter.text(),
                    filter.type(),
                    filter.target(),
                    filter.municipality(),
                    filter.region(),
                    language,
                    filter.free(),
                    filter.open(),
                    filter.room(),
                    days,
                    kind,
                    filter.phases()));
        }

        Asked phases(Phase... phases) {
            return new Asked(new ServiceFilter(
                    filter.text(),
                    filter.type(),
                    filter.target(),
                    filter.municipality(),
                    filter.region(),
                    filter.language(),
                    filter.free(),
                    filter.open(),
                    filter.room(),
                    filter.confirmedWithin(),
                    filter.kind(),
                    Set.of(phases)));
        }
    }

    private static ServiceFilter some(
            Random random, List<String> types, List<String> targets, List<String> municipalities) {
        Asked asked = asked();
        if (random.nextInt(3) == 0) asked = asked.type(types.get(random.nextInt(types.size())), null);
        if (random.nextInt(4) == 0)
            asked = asked.type(asked.filter().type(), targets.get(random.nextInt(targets.size())));
        if (random.nextInt(4) == 0) asked = asked.in(municipalities.get(random.nextInt(municipalities.size())), null);
        else if (random.nextInt(4) == 0) asked = asked.in(null, random.nextBoolean() ? "mk-vardar" : "mk-pelagonia");
        asked = asked.ticks(random.nextInt(3) == 0, random.nextInt(3) == 0, random.nextInt(4) == 0);
        asked = asked.spoken(
                random.nextInt(4) == 0 ? "sq" : null,
                random.nextInt(4) == 0 ? (Integer) 90 : null,
                random.nextInt(4) == 0 ? Organization.Kind.CIVIL_SOCIETY : null);
        if (random.nextInt(5) == 0) asked = asked.phases(Phase.values());
        return asked.filter();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T10:30:00Z",
                "2026-12-08T10:15:00Z",
                "2027-01-01T09:00:00Z",
                "2026-11-22T02:00:00Z",
                "2026-11-27T13:59:59Z"
            })
    void counts_and_hits_are_those_that_java_finds(String moment) {
        Told told = new Told(Instant.parse(moment));
        Random random = new Random(moment.hashCode());
        List<String> types = vocabularies.types().stream().map(t -> t.code()).toList();
        List<String> targets =
                vocabularies.targetGroups().stream().map(t -> t.code()).toList();
        List<String> places = told.rows.stream()
                .flatMap(r -> r.offered().stream())
                .map(MunicipalityId::value)
                .distinct()
                .toList();
        for (int i = 0; i < 40; i++) {
            ServiceFilter filter = some(random, types, targets, places);
            FoundServices found = at(told.now).find(filter, ServiceOrder.BEST, member(), Language.MK, null);
            FacetCounts<ServiceFacet> counts = found.counts();
            assertThat(counts.total())
                    .as("%s", filter)
                    .isEqualTo(told.found(filter, null).size());
            filter.active()
                    .forEach(facet -> assertThat(counts.without().get(facet))
                            .as("%s without %s", filter, facet)
                            .isEqualTo(told.found(filter, facet).size()));
            for (ServiceFacet facet : EnumSet.complementOf(EnumSet.of(ServiceFacet.TEXT, ServiceFacet.MUNICIPALITY))) {
                Map<String, Integer> counted = new TreeMap<>(counts.of().getOrDefault(facet, Map.of()));
                counted.values().removeIf(n -> n == 0);
                assertThat(counted).as("%s of %s", facet, filter).isEqualTo(told.counts(filter, facet));
            }
            assertThat(all(at(told.now), filter, ServiceOrder.BEST))
                    .extracting(ServiceRow::id)
                    .containsExactlyInAnyOrderElementsOf(told.found(filter, null).stream()
                            .map(ServiceRow::id)
                            .toList());
        }
    }

    /** Page after page to the end, and back to the beginning. */
    private static List<ServiceRow> all(ServiceSearch search, ServiceFilter filter, ServiceOrder order) {
        List<ServiceRow> rows = new ArrayList<>();
        FoundServices page = search.find(filter, order, member(), Language.MK, null);
        rows.addAll(page.window().rows());
        while (page.window().next() != null) {
            page = search.find(
                    filter, order, member(), Language.MK, page.window().next());
            rows.addAll(page.window().rows());
        }
        List<ServiceRow> back = new ArrayList<>(page.window().rows());
        while (page.window().previous() != null) {
            page = search.find(
                    filter, order, member(), Language.MK, page.window().previous());
            back.addAll(0, page.window().rows());
        }
        assertThat(back)
                .extracting(ServiceRow::id)
                .isEqualTo(rows.stream().map(ServiceRow::id).toList());
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_come_in_the_readers_alphabet(Language reader) {
        FoundServices found = search.find(ServiceFilter.ALL, ServiceOrder.BY_NAME, member(), reader, null);
        assertThat(found.window().rows()).hasSize(50);
        assertThat(all(search, ServiceFilter.ALL, ServiceOrder.BY_NAME))
                .hasSize(found.counts().total());
    }

    @Test
    void those_that_lapsed_sink() {
        List<Boolean> lapsed = all(search, ServiceFilter.ALL, ServiceOrder.BEST).stream()
                .map(row -> row.confirmed().lapsed())
                .toList();
        assertThat(lapsed).contains(true, false).isSorted();
        List<Boolean> named = all(search, asked().text("dnevni centar").filter(), ServiceOrder.BEST).stream()
                .map(row -> row.confirmed().lapsed())
                .toList();
        assertThat(named).contains(true, false);
    }

    @Test
    void distance_is_from_the_municipality() {
        List<ServiceRow> rows = all(search, ServiceFilter.ALL, ServiceOrder.from(MunicipalityId.of("mk-veles")));
        List<Integer> metres = rows.stream()
                .map(row -> row.metres() == null ? Integer.MAX_VALUE : row.metres())
                .toList();
        assertThat(metres).isSorted();
        assertThat(metres.get(0)).isLessThan(60_000);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "pravna pomos sveti nikole,      LEGALAID",
        "besplatna pravna pomos,         LEGALAID",
        "бесплатна правна помош,         LEGALAID",
        "pomos pravna besplatna,         LEGALAID",
        "besplatna pravna pomoš nikole,  LEGALAID",
        "dnevni centar kumanovo,         DAYCARE",
        "дневен центар куманово,         DAYCARE",
        "ndihme juridike falas,          LEGALAID",
    })
    void services_are_found_by_what_they_are_and_where(String typed, String type) {
        FoundServices found = search.find(asked().text(typed).filter(), ServiceOrder.BEST, member(), Language.MK, null);
        assertThat(found.near()).isFalse();
        assertThat(found.window().rows()).isNotEmpty();
        assertThat(found.window().rows()).extracting(ServiceRow::type).contains(type);
    }

    @Test
    void a_slip_of_the_finger_is_forgiven() {
        FoundServices found = search.find(
                asked().text("besplatna pravna pomsh").filter(), ServiceOrder.BEST, member(), Language.MK, null);
        assertThat(found.near()).isTrue();
        assertThat(found.window().rows()).extracting(ServiceRow::type).contains("LEGALAID");
    }

    @Test
    void a_page_is_two_statements_and_three_when_nothing_is_called_so() {
        assertThat(SqlCount.of(() -> find("pravna")).count()).isEqualTo(2);
        assertThat(SqlCount.of(() -> find("")).count()).isEqualTo(3);
        assertThat(SqlCount.of(() -> find("pravan pomsh")).count()).isEqualTo(3);
        assertThat(SqlCount.of(() -> find("xqzwv")).count()).isEqualTo(3);
    }

    private FoundServices find(String text) {
        return search.find(asked().text(text).filter(), ServiceOrder.BEST, member(), Language.MK, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\\", "\0", "😀", "a' or 1=1 --", ":* & |", "<script>", "{,}", "!!!"})
    void nothing_that_can_be_typed_breaks_it(String typed) {
        assertThat(find(typed)).isNotNull();
        assertThat(search.find(ServiceFilter.ALL, ServiceOrder.BEST, member(), Language.MK, typed)
                        .window()
                        .rows())
                .hasSize(50);
    }

    @Test
    void two_hundred_thousand_letters_are_cut() {
        assertThat(find("x".repeat(200_000)).window().isEmpty()).isTrue();
    }

    @Test
    void what_changes_around_a_service_changes_how_it_is_found() {
        String id = jdbc.sql("select id::text from service where slug = 's7'")
                .query(String.class)
                .single();
        assertThat(reach(id)).doesNotContain("mmk-debar");
        jdbc.sql("insert into service_area (service_id, municipality_id) values (cast(:id as uuid), 'mk-debar')")
                .param("id", id)
                .update();
        assertThat(reach(id)).contains("mmk-debar");
        assertThat(words(id)).contains("'debar'");
        jdbc.sql("delete from service_area where service_id = cast(:id as uuid) and municipality_id = 'mk-debar'")
                .param("id", id)
                .update();
        assertThat(reach(id)).doesNotContain("mmk-debar");
        assertThat(words(id)).doesNotContain("'debar'");
        jdbc.sql(
                        "update organization set aliases = '[{\"text\": \"Сонцоглед\", \"source\": null}]' where id = (select organization_id from service where slug = 's7')")
                .update();
        assertThat(words(id)).contains("'soncogled'");
        assertThat(jdbc.sql("select count(*) from search_name where key = 'soncogled' and kind = 'organization'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String reach(String id) {
        return jdbc.sql("select reach::text from service where id = cast(:id as uuid)")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private String words(String id) {
        return jdbc.sql("select search_words::text from service where id = cast(:id as uuid)")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
