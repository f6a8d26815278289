package org.mreza.persistence.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mreza.persistence.merge.TwoOfOne.ADMINISTRATOR;
import static org.mreza.persistence.merge.TwoOfOne.COORDINATOR_OF_VARDAR;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.merge.Alikes;
import org.mreza.domain.merge.DuplicateQueries;
import org.mreza.domain.merge.Duplicates;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Pair;
import org.mreza.domain.merge.Reason;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.mreza.persistence.SqlCount.Counted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class DuplicateQueriesTest {

    @Autowired
    DuplicateQueries queries;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Alikes alikes;

    @Autowired
    JdbcClient jdbc;

    TwoOfOne two;

    @BeforeEach
    void enterTwice() {
        two = new TwoOfOne(jdbc);
        look();
    }

    @AfterEach
    void remove() {
        two.remove();
    }

    private void look() {
        for (Mergeable kind : Mergeable.values()) alikes.look(kind, false, Instant.now());
    }

    private List<Pair> likely(Mergeable kind) {
        return queries.likely(kind, null, ADMINISTRATOR, null).rows();
    }

    @Test
    void the_same_name_in_another_order_and_the_same_number_are_found_with_why() {
        assertThat(likely(Mergeable.ORGANIZATION))
                .singleElement()
                .satisfies(p -> assertThat(p.why()).containsExactly(Reason.NEAR_NAME, Reason.PHONE, Reason.PLACE));
        assertThat(likely(Mergeable.SERVICE))
                .singleElement()
                .satisfies(
                        p -> assertThat(p.why()).containsExactly(Reason.NAME, Reason.PLACE, Reason.TYPE, Reason.PHONE));
    }

    @Test
    void the_page_takes_one_statement_and_shows_what_lies_in_the_territory_only() {
        Counted<Window<Pair>> asked =
                SqlCount.of(() -> queries.likely(Mergeable.ORGANIZATION, null, COORDINATOR_OF_VARDAR, null));
        assertThat(asked.count()).isEqualTo(1);
        assertThat(asked.result().rows()).isEmpty();
        assertThat(queries.likely(Mergeable.ORGANIZATION, RegionId.of("mk-vardar"), ADMINISTRATOR, null)
                        .rows())
                .isEmpty();
        assertThat(queries.likely(Mergeable.ORGANIZATION, RegionId.of("mk-northeast"), ADMINISTRATOR, null)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void what_somebody_said_is_two_is_not_listed_until_it_is_unsaid() {
        duplicates.different(Mergeable.ORGANIZATION, "poraka-nasa", "nasa-poraka", ADMINISTRATOR);
        two.run("update organization set updated_at = now()");
        look();
        assertThat(likely(Mergeable.ORGANIZATION)).isEmpty();
        assertThat(queries.of(Mergeable.ORGANIZATION, two.second, ADMINISTRATOR))
                .isEmpty();
        assertThat(queries.different(Mergeable.ORGANIZATION, null, ADMINISTRATOR, null)
                        .rows())
                .singleElement()
                .satisfies(p -> assertThat(p.said()).isNotNull());
        duplicates.perhapsAlike(Mergeable.ORGANIZATION, "nasa-poraka", "poraka-nasa", ADMINISTRATOR);
        assertThat(likely(Mergeable.ORGANIZATION)).hasSize(1);
        assertThat(queries.of(Mergeable.ORGANIZATION, two.second, ADMINISTRATOR))
                .singleElement()
                .satisfies(p -> assertThat(p.first().slug()).isEqualTo("poraka-nasa"));
    }

    @Test
    void what_is_told_apart_in_the_records_is_no_longer_alike() {
        two.run(
                "update organization set name = '{\"source\":\"mk\",\"mk\":\"Црвен крст\"}', phone = null, updated_at = now() where id = SECOND");
        look();
        assertThat(likely(Mergeable.ORGANIZATION)).isEmpty();
    }
}
