package org.mreza.domain.meeting.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names to look for, by how their first word begins. Only those that can begin with a word of the text are kept. */
final class Names {

    private static final int BEGINNING = 2;

    private final String text;
    private final List<Word> words;
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, List<Name>> names = new HashMap<>();

    private record Name(Find.Kind kind, String id, String label, List<String> words) {}

    Names(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        words.forEach(word -> beginnings.add(beginning(word.folded())));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** @param folded one of its names as a search key has it */
    void add(Find.Kind kind, String id, String label, String folded) {
        if (folded.length() < 2) return;
        String beginning = beginning(folded);
        if (!beginnings.contains(beginning)) return;
        names.computeIfAbsent(beginning, b -> new ArrayList<>())
                .add(new Name(kind, id, label, List.of(folded.split(" ", -1))));
    }

    /** Everything that is named, also where one lies in another. */
    List<Find> found() {
        List<Find> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).capital()) continue;
            for (Name name : names.getOrDefault(beginning(words.get(at).folded()), List.of()))
                if (isAt(name, at)) found.add(find(name, at));
        }
        return found;
    }

    private Find find(Name name, int at) {
        Word last = words.get(at + name.words.size() - 1);
        return new Find(name.kind, words.get(at).start(), last.end(), name.id, name.label, true);
    }

    /** Short names of one word have no endings of their own. */
    private static boolean isAbbreviation(Name name) {
        return name.words.size() == 1 && name.words.get(0).length() <= 4 && name.kind != Find.Kind.MUNICIPALITY;
    }

    private boolean isAt(Name name, int at) {
        if (at + name.words.size() > words.size()) return false;
        boolean exactly = isAbbreviation(name);
        if (exactly && name.words.get(0).length() <= 3 && !words.get(at).upper()) return false;
        for (int i = 0; i < name.words.size(); i++) {
            Word word = words.get(at + i);
            if (exactly ? !name.words.get(i).equals(word.folded()) : !Endings.same(name.words.get(i), word.folded()))
                return false;
            if (i > 0 && !words.get(at + i - 1).goesOn(word, text)) return false;
        }
        return true;
    }
}
