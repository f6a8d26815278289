package org.mreza.persistence.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.draft.Drafts;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class DraftsTest {

    private static final Actor ANA = new Actor(AccountId.next(), "Ana", Language.MK, null, List.of());
    private static final Actor BOJAN = new Actor(AccountId.next(), "Bojan", Language.MK, null, List.of());

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void accounts() {
        for (Actor actor : List.of(ANA, BOJAN))
            jdbc.sql("""
                    insert into account (id, email, name, language, state, version, created_at)
                    values (:id, :id::text || '@river.example', 'A', 'MK', 'ACTIVE', 0, now())""").param("id", actor.account().value()).update();
    }

    @AfterEach
    void none() {
        for (Actor actor : List.of(ANA, BOJAN))
            jdbc.sql("delete from account where id = :id")
                    .param("id", actor.account().value())
                    .update();
    }

    @Test
    void nobody_sees_the_draft_of_somebody_else() {
        drafts.keep(ANA, "/meetings/new", "title=hers");
        drafts.keep(BOJAN, "/meetings/new", "title=his");
        assertThat(drafts.find(ANA, "/meetings/new").orElseThrow().content()).isEqualTo("title=hers");
        drafts.discard(BOJAN, "/meetings/new");
        assertThat(drafts.find(ANA, "/meetings/new")).isPresent();
    }

    @Test
    void an_account_has_only_so_many_and_the_oldest_goes() {
        drafts.keep(BOJAN, "/meetings/new", "a=b");
        for (int i = 0; i <= Drafts.MOST; i++) drafts.keep(ANA, "/meetings/" + i + "/edit", "a=" + i);
        assertThat(drafts.find(ANA, "/meetings/0/edit")).isEmpty();
        assertThat(drafts.find(ANA, "/meetings/1/edit")).isPresent();
        assertThat(drafts.find(ANA, "/meetings/" + Drafts.MOST + "/edit")).isPresent();
        assertThat(drafts.find(BOJAN, "/meetings/new")).isPresent();
    }
}
