package org.mreza.domain.account;

import java.util.UUID;

/** Computes the token of a link from its id with the server's secret; nobody else can, and nothing keeps it. */
public interface LinkTokens {

    String tokenOf(UUID link);

    /** What may be kept of a token. */
    static String hash(String token) {
        return Sha256.hex(token);
    }
}
