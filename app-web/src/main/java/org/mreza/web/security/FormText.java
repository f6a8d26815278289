package org.mreza.web.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** A form as one text. */
final class FormText {

    private static final Set<String> NEVER = Set.of("_csrf", "_draft", "_kept");

    private FormText() {}

    /** The form url-encoded, without its token. */
    static String encoded(Map<String, String[]> parameters) {
        StringBuilder content = new StringBuilder();
        parameters.forEach((name, values) -> {
            if (NEVER.contains(name)) return;
            for (String value : values) {
                if (content.length() > 0) content.append('&');
                content.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return content.toString();
    }
}
