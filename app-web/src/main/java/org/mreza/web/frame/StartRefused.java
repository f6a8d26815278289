package org.mreza.web.frame;

import org.jspecify.annotations.Nullable;

/** Mreža does not start with the settings it was given; says why in words for the person at the console. */
public class StartRefused extends IllegalStateException {

    public StartRefused(String why) {
        super(why);
    }

    public StartRefused(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
