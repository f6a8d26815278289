package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.draft.Drafts;
import org.mreza.web.draft.DraftForm;

/**
 * What was typed into a form that arrived after the session's end. Forms that want this say their own address in the
 * field {@code _draft}.
 *
 * @param form address of the form
 * @param content the form, url-encoded
 */
record KeptText(String form, String content) {

    static final String FORM = "_draft";
    static final String CONTENT = "_kept";

    /** From the form itself; only when it was sent from a page of this site. */
    static Optional<KeptText> of(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) return Optional.empty();
        if (request.getParameter(CONTENT) != null) return ofSignInForm(request);
        return checked(request.getParameter(FORM), DraftForm.encoded(request.getParameterMap()));
    }

    /** From the form for signing in, where it was hidden meanwhile. */
    static Optional<KeptText> ofSignInForm(HttpServletRequest request) {
        return checked(request.getParameter(FORM), request.getParameter(CONTENT));
    }

    private static Optional<KeptText> checked(@Nullable String form, @Nullable String content) {
        if (form == null || content == null) return Optional.empty();
        boolean good = LocalAddress.isLocal(form) && form.length() <= 300 && content.length() <= Drafts.LONGEST;
        return good ? Optional.of(new KeptText(form, content)) : Optional.empty();
    }
}
