package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.Origin;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request came from, for the audit log. */
@Component
class RequestOrigin implements Origin {

    @Override
    public @Nullable String remoteAddress() {
        HttpServletRequest request = current();
        return request == null ? null : request.getRemoteAddr();
    }

    @Override
    public @Nullable String requestId() {
        return MDC.get("requestId");
    }

    static @Nullable HttpServletRequest current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
