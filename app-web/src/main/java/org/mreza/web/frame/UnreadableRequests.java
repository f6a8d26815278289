package org.mreza.web.frame;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for a request so damaged that no part of the application ever sees it, and for an error page that itself
 * failed: made without templates.
 */
class UnreadableRequests extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title><link rel="stylesheet" href="/css/theme.css"></head>
            <body><main class="frame"><h1>%s</h1><p>%s</p><p>%s</p></main></body>
            </html>
            """;

    private final MessageSource messages;
    private final LanguageResolver languages;

    UnreadableRequests(MessageSource messages, LanguageResolver languages) {
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        String reference = RequestId.next();
        LOG.warn("answered {} outside the application, number {}", status, reference, thrown);
        try {
            response.setHeader(RequestId.HEADER, reference);
            FrameErrorController.bare(response);
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            Writer writer = response.getReporter();
            if (writer != null) writer.write(page(status >= 500 ? 500 : 400, language(request), reference));
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("nobody waits for the answer", gone);
        }
    }

    private Language language(Request request) {
        try {
            return languages.language(request);
        } catch (RuntimeException damaged) {
            return languages.usual();
        }
    }

    private String page(int status, Language language, String reference) {
        String title = text(language, "frame.error." + status + ".title");
        return PAGE.formatted(
                language.tag(),
                title,
                title,
                text(language, "frame.error." + status + ".text"),
                text(language, "frame.error.reference", reference));
    }

    private String text(Language language, String key, Object... arguments) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, arguments, language.locale()), "UTF-8");
    }
}
