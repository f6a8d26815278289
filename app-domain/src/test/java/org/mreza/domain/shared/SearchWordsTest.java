package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void the_key_is_the_folded_whole_and_the_words_its_pieces() {
        SearchWords words = SearchWords.of(" Наша порака – Куманово ");
        assertThat(words.typed()).isEqualTo("Наша порака – Куманово");
        assertThat(words.key()).isEqualTo("nasa poraka kumanovo");
        assertThat(words.words()).containsExactly("nasa", "poraka", "kumanovo");
    }

    @Test
    void a_word_typed_twice_is_looked_for_once_but_stays_in_the_key() {
        assertThat(SearchWords.of("nasa Наша").words()).containsExactly("nasa");
        assertThat(SearchWords.of("nasa Наша").key()).isEqualTo("nasa nasa");
    }

    @Test
    void what_has_no_letters_or_digits_has_no_words() {
        assertThat(SearchWords.of(null).isEmpty()).isTrue();
        assertThat(SearchWords.of(" – &|!():*").isEmpty()).isTrue();
        assertThat(SearchWords.of(" – ").words()).isEmpty();
    }

    @Test
    void a_whole_page_of_text_is_cut() {
        String page = IntStream.range(0, 500).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(SearchWords.of(page).words()).hasSize(SearchWords.AT_MOST);
        assertThat(SearchWords.of("x".repeat(5000)).key()).hasSizeLessThanOrEqualTo(SearchWords.LONGEST);
    }
}
