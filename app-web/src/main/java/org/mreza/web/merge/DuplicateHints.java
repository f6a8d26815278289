package org.mreza.web.merge;

import java.util.List;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.merge.Duplicates;
import org.mreza.domain.merge.Mergeable;
import org.mreza.web.directory.ServiceWords;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** What the page of a record says to those who may merge it. */
@Component
public class DuplicateHints {

    private final Duplicates duplicates;
    private final ServiceWords words;

    DuplicateHints(Duplicates duplicates, ServiceWords words) {
        this.duplicates = duplicates;
        this.words = words;
    }

    /** Likely ones, which stand second in their pairs; asks nothing for those who may not merge. */
    public List<PairLine> of(Mergeable kind, UUID record, Actor actor, Reader reader) {
        return duplicates.hints(kind, record, actor).stream()
                .map(pair -> PairLine.of(pair, words, reader))
                .toList();
    }
}
