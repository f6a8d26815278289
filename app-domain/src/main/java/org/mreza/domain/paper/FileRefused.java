package org.mreza.domain.paper;

import org.mreza.domain.shared.RuleBroken;

/** One of several files may not be kept. */
public class FileRefused extends RuntimeException {

    private final String name;
    private final RuleBroken why;

    FileRefused(FileName name, RuleBroken why) {
        super(why);
        this.name = name.value();
        this.why = why;
    }

    public String name() {
        return name;
    }

    public RuleBroken why() {
        return why;
    }
}
