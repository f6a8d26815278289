package org.mreza.domain.paper;

import java.util.Optional;
import org.mreza.domain.shared.PaperId;

/** The papers. */
public interface Papers {

    Paper save(Paper paper);

    Optional<Paper> findById(PaperId id);

    void delete(Paper paper);
}
