package org.mreza.web.frame;

import org.unbescape.html.HtmlEscape;

/**
 * One choice of a select.
 *
 * @param html the element but for its beginning, escaped: choices that stay the same are escaped once
 */
public record Option(String value, String text, String html) {

    public Option(String value, String text) {
        this(
                value,
                text,
                "value=\"" + HtmlEscape.escapeHtml4Xml(value) + "\">" + HtmlEscape.escapeHtml4Xml(text) + "</option>");
    }
}
