package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mreza.domain.shared.Language;

/** Names stand where readers of the language look for them. */
class AlphabetTest {

    @ParameterizedTest
    @CsvSource({
        "MK, Велес Гевгелија Демир_Капија Ѓорче_Петров Зелениково Кавадарци Лозово Љубанци Неготино Њивица Ќојлија Чашка",
        "SR_CYRL, Ваљево Димитровград Ђаково Жабаљ Земун Јагодина Лозница Љиг Нови_Сад Његуши Ћуприја Чачак Шабац",
        "SR_LATN, Cazin Čačak Ćuprija Dimitrovgrad Džep Đakovo Lukavac Ljig Novi_Sad Njeguši Sombor Šabac Zemun Žabalj",
        "BS, Cazin Čajniče Ćelić Derventa Džep Đurđevik Lukavac Ljubuški Novi_Grad Njemila Sarajevo Šekovići Zenica Žepče",
        "SQ, Cërrik Çorovodë Dibër Elbasan Gramsh Gjirokastër Sarandë Shkodër Tiranë Thethi Vlorë Zejmen"
    })
    void of_a_language(Language language, String inOrder) {
        List<String> expected = List.of(inOrder.split(" "));
        List<String> names = new ArrayList<>(expected);
        Collections.reverse(names);
        names.sort(Alphabet.of(language));
        assertThat(names).containsExactlyElementsOf(expected);
    }
}
