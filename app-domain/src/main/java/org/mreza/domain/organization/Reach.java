package org.mreza.domain.organization;

import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;

/** How an organization is reached. */
@Embeddable
public record Reach(
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone) {

    /** Not known. */
    public static final Reach NONE = new Reach(null, null, null);

    private static final int LONGEST = 300;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+()/., \\-a-zA-Z]{3,60}");

    /**
     * Reads what was typed: blank is nothing, a website without a scheme is one of https.
     *
     * @throws RuleBroken when one of them cannot be what it should be
     */
    public static Reach of(@Nullable String website, @Nullable String email, @Nullable String phone) {
        return new Reach(website(website), email("email", email), phone("phone", phone));
    }

    private static @Nullable String website(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        String address = typed.strip();
        if (!address.matches("(?i)[a-z][a-z0-9+.\\-]*:.*")) address = "https://" + address;
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || uri.getRawAuthority() == null || uri.getRawUserInfo() != null || address.length() > LONGEST)
                throw RuleBroken.at("website", "organization.rule.website");
            return address;
        } catch (URISyntaxException notAnAddress) {
            throw RuleBroken.at("website", "organization.rule.website");
        }
    }

    static @Nullable String email(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        String address = typed.strip();
        if (address.length() > 254 || !EMAIL.matcher(address).matches())
            throw RuleBroken.at(field, "organization.rule.email");
        return address;
    }

    static @Nullable String phone(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        String number = typed.strip();
        if (!PHONE.matcher(number).matches()) throw RuleBroken.at(field, "organization.rule.phone");
        return number;
    }
}
