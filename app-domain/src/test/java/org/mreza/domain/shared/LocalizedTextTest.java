package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText HELP_AT_HOME =
            LocalizedText.of(Language.SR_CYRL, Map.of(Language.SR_CYRL, "Помоћ у кући", Language.EN, "Help at home"));

    @Test
    void speaks_the_readers_language_when_it_can() {
        assertThat(HELP_AT_HOME.forReader(Language.EN)).isEqualTo("Help at home");
        assertThat(HELP_AT_HOME.languageFor(Language.EN)).isEqualTo(Language.EN);
    }

    @Test
    void speaks_serbian_in_the_readers_script() {
        assertThat(HELP_AT_HOME.forReader(Language.SR_LATN)).isEqualTo("Pomoć u kući");
        assertThat(LocalizedText.of(Language.SR_LATN, "Njegoš").forReader(Language.SR_CYRL))
                .isEqualTo("Његош");
    }

    @Test
    void speaks_the_nearest_language_that_there_is() {
        assertThat(HELP_AT_HOME.forReader(Language.MK)).isEqualTo("Помоћ у кући");
        assertThat(HELP_AT_HOME.languageFor(Language.MK)).isEqualTo(Language.SR_CYRL);
        assertThat(HELP_AT_HOME.forReader(Language.SQ)).isEqualTo("Help at home");
    }

    @Test
    void has_a_text_in_its_source_language_and_no_blank_one() {
        assertThatThrownBy(() -> LocalizedText.of(Language.MK, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LocalizedText.of(Language.MK, Map.of(Language.EN, "Meeting")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LocalizedText.of(Language.MK, Map.of(Language.MK, " Средба ", Language.EN, " "))
                        .texts())
                .isEqualTo(Map.of(Language.MK, "Средба"));
        assertThat(LocalizedText.ofNullable(Language.MK, " ")).isNull();
    }

    @Test
    void gains_a_translation_and_keeps_its_original() {
        LocalizedText meeting = LocalizedText.of(Language.MK, "Средба").with(Language.EN, "Meeting");
        assertThat(meeting.original()).isEqualTo("Средба");
        assertThat(meeting.in(Language.EN)).contains("Meeting");
        assertThat(meeting.in(Language.SQ)).isEmpty();
        assertThat(meeting.all()).containsExactly("Средба", "Meeting");
        assertThat(meeting.with(Language.EN, " ")).isEqualTo(LocalizedText.of(Language.MK, "Средба"));
    }

    @Test
    void is_equal_by_source_and_texts() {
        assertThat(LocalizedText.of(Language.MK, "ЗЕЛС"))
                .isEqualTo(LocalizedText.of(Language.MK, "ЗЕЛС "))
                .hasSameHashCodeAs(LocalizedText.of(Language.MK, "ЗЕЛС"))
                .isNotEqualTo(LocalizedText.of(Language.SR_CYRL, "ЗЕЛС"));
    }
}
