package org.mreza.domain.audit;

import org.jspecify.annotations.Nullable;

/** Where the request that is being answered came from; nothing is known of work that no request asked for. */
public interface Origin {

    @Nullable
    String remoteAddress();

    @Nullable
    String requestId();
}
