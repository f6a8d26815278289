package org.mreza.web.security;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses within the site, told from those that lead away. */
public final class LocalAddress {

    private static final int LONGEST = 2000;

    private LocalAddress() {}

    /** The address when it is a path of this site, with or without a query; else the other one. */
    public static String of(@Nullable String address, String otherwise) {
        return address != null && isLocal(address) ? address : otherwise;
    }

    static boolean isLocal(String address) {
        if (address.length() > LONGEST || !address.startsWith("/") || address.startsWith("//")) return false;
        if (address.chars().anyMatch(c -> c <= ' ' || c == '\\' || c > '~')) return false;
        try {
            URI uri = new URI(address);
            String path = uri.getPath();
            return !uri.isAbsolute() && uri.getRawAuthority() == null && path.startsWith("/") && !path.startsWith("//");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
