package org.mreza.domain.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in lower case. */
public record EmailAddress(String value) {

    private static final String SIGN = "[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cntrl}]";
    private static final Pattern FORM = Pattern.compile(SIGN + "{1,64}@" + SIGN + "+\\.(?:(?!\\.)" + SIGN + "){2,}");

    /** What was typed, as an address; empty when it cannot be one. */
    public static Optional<EmailAddress> read(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        if (address.length() > 254 || !FORM.matcher(address).matches()) return Optional.empty();
        return Optional.of(new EmailAddress(address));
    }

    /** Stands for what was typed, address or not, where nobody should read it. */
    static String hashOf(String typed) {
        return Sha256.hex(typed.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
