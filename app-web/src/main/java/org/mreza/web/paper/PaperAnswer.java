package org.mreza.web.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;
import org.mreza.domain.paper.PaperKind;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a file that somebody else made, so that no browser does anything with it by itself. */
public final class PaperAnswer {

    private static final String ALONE = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final HttpServletResponse response;

    public PaperAnswer(HttpServletResponse response) {
        this.response = response;
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", ALONE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** To be kept, under its own name. */
    public void asAttachment(String name, PaperKind kind) {
        response.setContentType(kind.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    /** To be shown in a page: a picture that was made here. */
    public void asPicture(PaperKind kind) {
        response.setContentType(kind.mediaType());
    }

    /** The tag of a content, by which a browser knows that it has it already. */
    public String tag(String content) {
        return "\"" + content + "\"";
    }

    /** Piece by piece; the database is asked for the next one when the reader took the one before. */
    public void send(long size, IntFunction<Optional<byte[]>> pieces) throws IOException {
        response.setContentLengthLong(size);
        Optional<byte[]> piece = pieces.apply(0);
        for (int position = 1; piece.isPresent(); position++) {
            response.getOutputStream().write(piece.get());
            piece = pieces.apply(position);
        }
    }

    public void send(byte[] content) throws IOException {
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
