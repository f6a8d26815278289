package org.mreza.web.geography;

import java.text.Collator;
import java.util.Comparator;
import org.mreza.domain.shared.Language;

/** The order of names that readers of a language expect. */
final class NameOrder {

    private NameOrder() {}

    static Comparator<String> of(Language reader) {
        Collator collator = Collator.getInstance(reader.locale());
        return collator::compare;
    }
}
