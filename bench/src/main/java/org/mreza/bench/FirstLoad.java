package org.mreza.bench;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser fetches that has nothing yet: the page, its style, scripts, the modules they import, pictures. */
final class FirstLoad {

    private static final Pattern PART = Pattern.compile(
            "(?:<link[^>]*(?:stylesheet|modulepreload|icon)[^>]*href=|<script[^>]*src=|<img[^>]*src=|<use[^>]*href=)\"(/[^\"#]+)");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\"(/[^\"]+|\\./[^\"]+)\"");

    private final Visitor visitor;

    FirstLoad(Visitor visitor) {
        this.visitor = visitor;
    }

    String of(String path) {
        Set<String> parts = new LinkedHashSet<>();
        find(PART, path, parts);
        for (String part : Set.copyOf(parts)) if (part.contains(".js")) find(IMPORT, part, parts);
        int bytes = visitor.time(path).bytes();
        for (String part : parts) bytes += visitor.time(part).bytes();
        return "first load of " + path + ": " + (1 + parts.size()) + " requests, " + bytes / 1024 + " KB compressed";
    }

    private void find(Pattern pattern, String in, Set<String> parts) {
        Matcher part = pattern.matcher(visitor.read(in).text());
        while (part.find()) parts.add(part.group(1).startsWith("./") ? beside(in, part.group(1)) : part.group(1));
    }

    private static String beside(String script, String relative) {
        return script.substring(0, script.lastIndexOf('/') + 1) + relative.substring(2);
    }
}
