package org.mreza.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.SearchWords;

class SpellingsTest {

    private static final LocalizedText KICEVO = LocalizedText.of(Language.MK, "Кичево");

    @Test
    void the_name_that_has_the_words_stands_beside_the_one_that_has_not() {
        assertThat(beside(KICEVO, List.of("Kërçova"), "kercova", Language.MK)).contains("Kërçova");
    }

    @Test
    void nothing_stands_beside_a_name_that_has_the_words_in_another_script() {
        assertThat(beside(KICEVO, List.of("Kërçova"), "kicevo", Language.MK)).isEmpty();
    }

    private static java.util.Optional<String> beside(
            LocalizedText name, List<String> aliases, String typed, Language reader) {
        return Spellings.beside(name, aliases, SearchWords.of(typed).words(), reader);
    }
}
