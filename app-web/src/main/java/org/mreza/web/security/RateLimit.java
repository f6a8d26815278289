package org.mreza.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is open to everybody takes a burst of requests from one address, then some a minute. Counted on each node by
 * itself; what protects an account is counted in the database.
 */
class RateLimit extends OncePerRequestFilter {

    private static final int MOST_ADDRESSES = 20_000;
    private static final int TOO_MANY = 429;

    private final RequestMatcher limited;
    private final int burst;
    private final double perSecond;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private record Bucket(double tokens, long at) {}

    RateLimit(RequestMatcher limited, int burst, int perMinute, Clock clock) {
        this.limited = limited;
        this.burst = burst;
        this.perSecond = perMinute / 60.0;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !limited.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (admits(network(request.getRemoteAddr()))) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", "60");
            response.sendError(TOO_MANY);
        }
    }

    boolean admits(String address) {
        long now = clock.millis();
        synchronized (buckets) {
            Bucket before = buckets.getOrDefault(address, new Bucket(burst, now));
            double tokens = Math.min(burst, before.tokens() + (now - before.at()) / 1000.0 * perSecond);
            buckets.put(address, new Bucket(tokens < 1 ? tokens : tokens - 1, now));
            return tokens >= 1;
        }
    }

    /** One household or office has a whole /64 of IPv6. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) return address;
        String[] groups = address.split(":", 5);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
