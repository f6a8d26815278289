package org.mreza.web.mail;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.mail.Letter;
import org.mreza.web.security.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Puts a letter into words, in the receiver's language, by the template {@code mail/<kind>}. The subject is the
 * template's title. Templates know {@code p}, the parameters, and {@code url}: the secret address of the parameter
 * {@code link}, or the address of the page in the parameter {@code path}. A letter with several links has each of them
 * in {@code links}, by the name of its parameter: {@code link.1}, {@code link.2}.
 */
@Component
class LetterRenderer {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,60}");
    private static final Map<String, String> PAGES = Map.of(
            "invitation", "/invitations/",
            "password-reset", "/password-reset/",
            "confirmation", "/confirmations/",
            "minutes", "/minutes/",
            "minutes-answer", "/minutes/",
            "action-digest", "/digest/");

    private final SpringTemplateEngine templates;
    private final LinkTokens tokens;
    private final SiteAddress site;

    LetterRenderer(SpringTemplateEngine templates, LinkTokens tokens, SiteAddress site) {
        this.templates = templates;
        this.tokens = tokens;
        this.site = site;
    }

    Rendered render(Letter letter) {
        return render(letter, false);
    }

    /** For the eyes of administrators: without the secret of a link. */
    Rendered renderMasked(Letter letter) {
        return render(letter, true);
    }

    private Rendered render(Letter letter, boolean masked) {
        if (!KIND.matcher(letter.kind()).matches()) throw new IllegalStateException("no such kind of letter");
        Context context = new Context(letter.language().locale());
        context.setVariable("p", letter.parameters());
        context.setVariable("url", address(letter, masked));
        context.setVariable("links", links(letter, masked));
        context.setVariable("lang", letter.language().tag());
        context.setVariable("site", site.absolute("/"));
        String html = templates.process("mail/" + letter.kind(), context);
        Matcher title = TITLE.matcher(html);
        String subject = title.find() ? HtmlUtils.htmlUnescape(title.group(1)).strip() : letter.kind();
        return new Rendered(subject.replaceAll("\\s+", " "), html, PlainText.of(html));
    }

    /** Where the receiver ends letters of this kind; null for those that nobody can end. */
    @Nullable
    String ending(Letter letter) {
        String link = letter.parameters().get("link.stop");
        return link == null ? null : secret(letter, link, false);
    }

    /** Where a letter with one personal link is answered. */
    String answer(Letter letter) {
        return links(letter, false).getOrDefault("link.1", "");
    }

    private String address(Letter letter, boolean masked) {
        String link = letter.parameters().get("link");
        if (link == null) return site.absolute(letter.parameters().getOrDefault("path", "/"));
        return secret(letter, link, masked);
    }

    private Map<String, String> links(Letter letter, boolean masked) {
        Map<String, String> links = new HashMap<>();
        letter.parameters().forEach((name, link) -> {
            if (name.startsWith("link.")) links.put(name, secret(letter, link, masked));
        });
        return links;
    }

    private String secret(Letter letter, String link, boolean masked) {
        String page = letter.parameters().containsKey("calendar")
                ? "/answers/"
                : PAGES.getOrDefault(letter.kind(), "/invitations/");
        return site.absolute(page + (masked ? "********" : tokens.tokenOf(UUID.fromString(link))));
    }
}
