package org.mreza.web.security;

import org.jspecify.annotations.Nullable;

/** Browser and system in two words, as far as a browser tells. */
final class Devices {

    private static final String[][] BROWSERS = {
        {"Edg/", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}
    };
    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS", "macOS"},
        {"Linux", "Linux"}
    };

    private Devices() {}

    static String name(@Nullable String userAgent) {
        if (userAgent == null) return "";
        return (first(BROWSERS, userAgent) + " " + first(SYSTEMS, userAgent)).strip();
    }

    private static String first(String[][] names, String userAgent) {
        for (String[] name : names) {
            if (userAgent.contains(name[0])) return name[1];
        }
        return "";
    }
}
