package org.mreza.web.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A whole answer. Whoever keeps it asks each time whether it is still so, and is told by the tag of its content alone:
 * what is taken back is gone with the next request.
 */
final class HsdsAnswer {

    private final byte[] body;
    private final @Nullable Instant modifiedAt;

    private HsdsAnswer(byte[] body, @Nullable Instant modifiedAt) {
        this.body = body;
        this.modifiedAt = modifiedAt;
    }

    static HsdsAnswer of(String json, @Nullable Instant modifiedAt) {
        return new HsdsAnswer(json.getBytes(StandardCharsets.UTF_8), modifiedAt);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        if (new ServletWebRequest(request, response).checkNotModified(tag())) return;
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        if (modifiedAt != null) response.setDateHeader(HttpHeaders.LAST_MODIFIED, modifiedAt.toEpochMilli());
        response.setContentLength(body.length);
        if (!request.getMethod().equals(HttpMethod.HEAD.name()))
            response.getOutputStream().write(body);
    }

    private String tag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
