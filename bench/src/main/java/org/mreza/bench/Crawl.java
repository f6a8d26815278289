package org.mreza.bench;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages that one comes to by links: a few of each kind. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern FILE = Pattern.compile("\\.[a-z]{2,6}($|\\?)");
    private static final int OF_A_KIND = 3;
    private static final int ALL = 400;

    private final Visitor visitor;
    private final Set<String> pages = new LinkedHashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Queue<String> next = new ArrayDeque<>();

    Crawl(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Those that answer, the given ones first. */
    Set<String> from(Set<String> first) {
        first.forEach(this::comesTo);
        for (String path = next.poll(); path != null && pages.size() < ALL; path = next.poll()) {
            Visitor.Page page = visitor.read(path);
            if (page.status() != 200 || page.text().startsWith("BEGIN")) continue;
            pages.add(path);
            Matcher link = LINK.matcher(page.text());
            while (link.find()) comesTo(link.group(1).replace("&amp;", "&"));
        }
        return pages;
    }

    private void comesTo(String path) {
        if (FILE.matcher(path).find() || path.contains("lang=") || path.startsWith("/sign-out")) return;
        if (kinds.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) next.add(path);
    }

    /** Where it is and what it asks for; which one of them does not matter. */
    private static String kind(String path) {
        String[] parts = path.split("\\?", 2);
        String[] folders = parts[0].split("/", -1);
        if (folders.length > 2) folders[2] = "";
        Set<String> asks = parts.length < 2
                ? Set.of()
                : Arrays.stream(parts[1].split("&", -1))
                        .map(each -> each.split("=", 2)[0])
                        .collect(Collectors.toCollection(TreeSet::new));
        return String.join("/", folders) + asks;
    }
}
