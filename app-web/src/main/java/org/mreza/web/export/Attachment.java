package org.mreza.web.export;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a response as a file to keep, under a name that no file system or shell takes for anything else. */
public final class Attachment {

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._-]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\-_]+|[.\\-_]+$");
    private static final int LIMIT = 100;

    private Attachment() {}

    public static void send(HttpServletResponse response, String mediaType, String name, String extension) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name, extension));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    static String disposition(String name, String extension) {
        return ContentDisposition.attachment()
                .filename(fileName(name) + "." + extension, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** Letters and digits of any script, joined by hyphens. */
    static String fileName(String name) {
        String joined = NOT_IN_A_NAME.matcher(name).replaceAll("-");
        String clean = EDGES.matcher(joined).replaceAll("");
        String kept = EDGES.matcher(clean.substring(0, Math.min(LIMIT, clean.length())))
                .replaceAll("");
        return kept.isEmpty() ? "mreza" : kept.toLowerCase(Locale.ROOT);
    }
}
