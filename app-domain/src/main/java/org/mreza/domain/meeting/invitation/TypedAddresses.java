package org.mreza.domain.meeting.invitation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.shared.Language;

/**
 * A pasted list of addresses: one a line, or apart by commas and semicolons, with or without names.
 *
 * @param people without those who stand in it twice
 * @param unreadable what could not be read
 */
public record TypedAddresses(List<Addressee> people, List<String> unreadable) {

    private static final Pattern NAMED = Pattern.compile("\"?([^<>\"]*?)\"?\\s*<([^<>]+)>");
    private static final int LONGEST_NAME = 200;

    public static TypedAddresses read(String typed, Language language) {
        Map<String, Addressee> people = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (String text : apart(typed)) {
            Matcher named = NAMED.matcher(text);
            boolean hasName = named.matches();
            Optional<EmailAddress> address = EmailAddress.read(hasName ? named.group(2) : text);
            String name = hasName ? named.group(1).strip() : "";
            if (address.isEmpty()) unreadable.add(text);
            else
                people.putIfAbsent(
                        address.get().value(),
                        new Addressee(null, null, shortened(name), address.get().value(), language));
        }
        return new TypedAddresses(List.copyOf(people.values()), List.copyOf(unreadable));
    }

    /** A comma inside quotes is a part of the name; a line ends them. */
    private static List<String> apart(String typed) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (char sign : (typed + "\n").toCharArray()) {
            boolean line = sign == '\n' || sign == '\r';
            quoted = !line && (sign == '"') != quoted;
            if (line || (!quoted && (sign == ',' || sign == ';'))) {
                texts.add(text.toString().strip());
                text.setLength(0);
            } else text.append(Character.isISOControl(sign) ? ' ' : sign);
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static @Nullable String shortened(String name) {
        return name.isEmpty() ? null : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
