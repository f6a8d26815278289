package org.mreza.web.mail;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The words of a letter without its markup; links as their text and their address. */
final class PlainText {

    private static final Pattern HEAD = Pattern.compile("(?s)^.*?<body[^>]*>|</body>.*$|<!--.*?-->");
    private static final Pattern LINK = Pattern.compile("(?s)<a [^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>");
    private static final Pattern BREAK = Pattern.compile("(?i)</p>|</h1>|</h2>|</li>|<br ?/?>|</div>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PlainText() {}

    static String of(String html) {
        String body = HEAD.matcher(html).replaceAll("").replaceAll("\\s+", " ");
        String links = LINK.matcher(body).replaceAll("$2: $1");
        String lines = TAG.matcher(BREAK.matcher(links).replaceAll("\n\n")).replaceAll("");
        return HtmlUtils.htmlUnescape(lines)
                        .replaceAll(" *\n *", "\n")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }
}
