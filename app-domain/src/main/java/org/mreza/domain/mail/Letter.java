package org.mreza.domain.mail;

import java.util.Map;
import org.mreza.domain.shared.Language;

/**
 * A letter to one person. Rendered from its kind's template when it is sent, so that secrets in links exist only in
 * the letter itself. Holds no personal data but the address.
 *
 * @param kind names the template and the message keys, such as {@code invitation}
 * @param to one e-mail address
 * @param parameters what the template needs; ids, never secrets
 */
public record Letter(String kind, String to, Language language, Map<String, String> parameters) {

    public Letter {
        parameters = Map.copyOf(parameters);
    }
}
