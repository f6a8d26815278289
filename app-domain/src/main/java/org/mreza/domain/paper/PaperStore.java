package org.mreza.domain.paper;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.PaperId;

/** Where the files of papers are: with everything else, so that every node and every backup has them. */
public interface PaperStore {

    /** Keeps the content of a paper; only a piece of it is in memory at any time. */
    void keep(PaperId paper, CheckedFile file);

    /**
     * What there is already, and nobody else adds to it until the transaction ends.
     *
     * @param sha256 of the file that is about to be added
     */
    Stock stock(Paper.Belonging to, String sha256);

    /** The action item that a file is evidence of. */
    Optional<ActionItemId> item(PaperId paper);

    /**
     * Papers of one meeting or one piece of news.
     *
     * @param same name of one with the very same content
     */
    record Stock(int number, @Nullable String same) {}
}
