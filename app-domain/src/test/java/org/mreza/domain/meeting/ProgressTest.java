package org.mreza.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.meeting.action.Progress;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.RuleBroken;

/** What may be told of an action item. */
class ProgressTest {

    private static final ActionItemId ITEM = ActionItemId.next();

    @Test
    void dropping_needs_a_reason() {
        assertThatThrownBy(() -> new Progress(ITEM, " ", null, ActionState.DROPPED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.messageKey()).isEqualTo("action.because.missing"));
        assertThat(new Progress(ITEM, "no money", null, ActionState.DROPPED).text())
                .isEqualTo("no money");
    }

    @Test
    void done_needs_no_words_but_nothing_at_all_is_no_news() {
        assertThat(new Progress(ITEM, "", "", ActionState.DONE).link()).isNull();
        assertThatThrownBy(() -> new Progress(ITEM, "", null, null)).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://x.org/a", "example.org", "http://", "https://a b.org", "data:x"})
    void evidence_is_an_address_of_the_web(String link) {
        assertThatThrownBy(() -> new Progress(ITEM, "x", link, null))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).isEqualTo("link"));
    }
}
