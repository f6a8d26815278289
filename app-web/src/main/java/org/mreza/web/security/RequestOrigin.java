package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.Origin;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request came from, for the audit log; also for what is done after its answer. */
@Component
class RequestOrigin implements Origin {

    private static final String REQUEST_ID = "requestId";
    private static final ThreadLocal<@Nullable Known> EARLIER = new ThreadLocal<>();

    /** What is known of a request. */
    record Known(@Nullable String remoteAddress, @Nullable String requestId) {}

    @Override
    public @Nullable String remoteAddress() {
        return now().remoteAddress();
    }

    @Override
    public @Nullable String requestId() {
        return now().requestId();
    }

    static Known now() {
        Known earlier = EARLIER.get();
        if (earlier != null) return earlier;
        HttpServletRequest request = current();
        return new Known(request == null ? null : request.getRemoteAddr(), MDC.get(REQUEST_ID));
    }

    /** Does the work as if its request were still being answered. */
    static void as(Known origin, Runnable work) {
        EARLIER.set(origin);
        if (origin.requestId() != null) MDC.put(REQUEST_ID, origin.requestId());
        try {
            work.run();
        } finally {
            EARLIER.remove();
            MDC.remove(REQUEST_ID);
        }
    }

    static @Nullable HttpServletRequest current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
