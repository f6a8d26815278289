package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.draft.Drafts;
import org.mreza.web.draft.DraftForm;

/**
 * What was typed into a form that arrived after the session's end. A form that keeps drafts says its own address in the
 * field {@code _draft} and is filled again; any other is offered to be sent once more.
 *
 * @param form address of the form that keeps drafts; null for others
 * @param address where the form was sent to
 * @param page where the form stands, as far as the browser says; null when it does not
 * @param files whether there may have been files, which are not kept
 * @param content the form, url-encoded
 */
record KeptText(
        @Nullable String form, String address, @Nullable String page, boolean files, String content)
        implements Serializable {

    static final String FORM = "_draft";
    static final String CONTENT = "_kept";
    static final String ADDRESS = "_address";
    static final String PAGE = "_page";
    static final String FILES = "_files";

    private static final Set<String> NEVER = Set.of("/drafts", "/session", "/sign-out", "/sign-in");

    /** From the form itself; only when it was sent from a page of this site, and never a password. */
    static Optional<KeptText> of(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) return Optional.empty();
        if (request.getParameter(CONTENT) != null) return ofSignInForm(request);
        if (NEVER.contains(request.getRequestURI()) || holdsPassword(request)) return Optional.empty();
        String type = request.getContentType();
        return checked(new KeptText(
                request.getParameter(FORM),
                request.getRequestURI(),
                pageOf(request),
                type != null && type.startsWith("multipart/"),
                DraftForm.encoded(request.getParameterMap())));
    }

    /** From the form for signing in, where it was hidden meanwhile. */
    static Optional<KeptText> ofSignInForm(HttpServletRequest request) {
        String content = request.getParameter(CONTENT);
        String address = request.getParameter(ADDRESS);
        if (content == null) return Optional.empty();
        return checked(new KeptText(
                request.getParameter(FORM),
                address == null ? "/today" : address,
                request.getParameter(PAGE),
                request.getParameter(FILES) != null,
                content));
    }

    private static boolean holdsPassword(HttpServletRequest request) {
        return Collections.list(request.getParameterNames()).stream()
                .anyMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("password"));
    }

    private static @Nullable String pageOf(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            return referer == null ? null : new URI(referer).getRawPath();
        } catch (java.net.URISyntaxException damaged) {
            return null;
        }
    }

    private static Optional<KeptText> checked(KeptText kept) {
        boolean good = isPage(kept.address) && kept.content.length() <= Drafts.LONGEST;
        if (!good || (kept.form != null && !isPage(kept.form))) return Optional.empty();
        boolean known = kept.page != null && isPage(kept.page);
        return Optional.of(known ? kept : new KeptText(kept.form, kept.address, null, kept.files, kept.content));
    }

    private static boolean isPage(String address) {
        return LocalAddress.isLocal(address) && address.length() <= 300;
    }
}
