package org.mreza.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A form that could not be taken in for the moment, as it was sent: the error page carries it, so that it can be sent
 * again with nothing lost. Never one with a password, nor one that another site sent.
 *
 * @param action where it goes
 */
record SentForm(String action, List<Field> fields) {

    private static final int LONGEST = 1_000_000;

    /** One name may come several times. */
    record Field(String name, String value) {}

    static @Nullable SentForm of(HttpServletRequest request) {
        if (!isOurs(request)) return null;
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) fields.add(new Field(name, value));
        });
        boolean secret = fields.stream().anyMatch(field -> isSecret(field.name()));
        int length = fields.stream().mapToInt(field -> field.value().length()).sum();
        if (secret || length > LONGEST) return null;
        return new SentForm(Address.of(request).local(), List.copyOf(fields));
    }

    private static boolean isOurs(HttpServletRequest request) {
        String type = request.getContentType();
        String site = request.getHeader("Sec-Fetch-Site");
        return method(request).equals("POST")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && (site == null || site.equals("same-origin"));
    }

    /** An error page is asked for by GET, whatever failed. */
    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String failed
                ? failed
                : request.getMethod();
    }

    private static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password");
    }
}
