package org.mreza.web.frame;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import org.mreza.domain.shared.Language;

/** The order of names that readers of a language expect; the same rules as the database's collations (CLDR). */
public final class Alphabet {

    private Alphabet() {}

    public static Comparator<String> of(Language reader) {
        return Collator.getInstance(reader.locale()).freeze()::compare;
    }
}
