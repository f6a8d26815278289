package org.mreza.domain.paper;

import java.nio.file.Path;

/** Looks into files that were sent. They are not trusted: what one is, its content says. */
public interface FileCheck {

    /**
     * What may be kept of a file; what is made for it lies beside it.
     *
     * @throws org.mreza.domain.shared.RuleBroken that says why it is refused
     */
    CheckedFile check(Path sent);
}
