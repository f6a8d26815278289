package org.mreza.web.draft;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mreza.domain.draft.Drafts;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.web.bind.WebDataBinder;

/** Turns kept drafts back into forms. */
public final class DraftForm {

    private static final Set<String> NEVER = Set.of("_csrf", "_draft", "_kept");

    private DraftForm() {}

    /** A form as one text, url-encoded, without its token and without what only carries it. */
    public static String encoded(Map<String, String[]> parameters) {
        StringBuilder content = new StringBuilder();
        parameters.forEach((name, values) -> {
            if (NEVER.contains(name)) return;
            for (String value : values) {
                if (content.length() > 0) content.append('&');
                content.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return content.toString();
    }

    /** One field of a kept form. */
    public record Field(String name, String value) {}

    /** A kept form field by field, as it was typed. */
    public static List<Field> fields(String content) {
        List<Field> fields = new ArrayList<>();
        for (String pair : content.split("&", 60_000)) {
            int equals = pair.indexOf('=');
            if (equals > 0)
                fields.add(new Field(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
        }
        return fields;
    }

    /** What is no url-encoding is nothing. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException damaged) {
            return "";
        }
    }

    /** Fills the form with what was typed; what cannot be read is left as the form has it. */
    public static <F> F bind(Drafts.Draft draft, F form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Field field : fields(draft.content())) {
            boolean ours = !field.name().isEmpty()
                    && !field.name().startsWith("_")
                    && !field.name().equals("do");
            if (ours)
                typed.computeIfAbsent(field.name(), k -> new ArrayList<>()).add(field.value());
        }
        MutablePropertyValues values = new MutablePropertyValues();
        typed.forEach((name, all) -> values.add(name, all.size() == 1 ? all.get(0) : all.toArray(new String[0])));
        WebDataBinder binder = new WebDataBinder(form);
        binder.setAutoGrowCollectionLimit(5000);
        binder.setIgnoreInvalidFields(true);
        try {
            binder.bind(values);
        } catch (InvalidPropertyException noFieldOfOurs) {
            return form;
        }
        return form;
    }
}
