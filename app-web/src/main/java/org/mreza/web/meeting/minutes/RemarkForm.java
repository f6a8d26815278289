package org.mreza.web.meeting.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.minutes.MinutesLink.Saying;
import org.mreza.domain.meeting.minutes.Remarks;
import org.mreza.domain.shared.RuleBroken;

/** What somebody who was there types under the draft: other words for statements of theirs, and a comment. */
public class RemarkForm {

    private static final int LONGEST = 10000;
    private static final int LONGEST_ABOUT = 300;

    /** By the id of the statement: as it should read, and as it read when the page was opened. */
    private final Map<String, @Nullable String> words = new LinkedHashMap<>();

    private final Map<String, @Nullable String> seen = new LinkedHashMap<>();
    private @Nullable String about;
    private @Nullable String text;

    void open(List<Remarks.OwnStatement> own) {
        for (Remarks.OwnStatement statement : own) {
            String id = statement.id().toString();
            if (!words.containsKey(id)) words.put(id, statement.text());
            seen.putIfAbsent(id, statement.text());
        }
    }

    /** @throws RuleBroken at {@code text} when nothing new is said, or it is too long */
    List<Saying> read() {
        List<Saying> sayings = new ArrayList<>();
        words.forEach((statement, typed) -> {
            if (!Objects.equals(typed, seen.get(statement)))
                sayings.add(new Saying(id(statement), null, checked(typed, LONGEST)));
        });
        if (about != null) checked(about, LONGEST_ABOUT);
        if (text != null || about != null) sayings.add(new Saying(null, about, checked(text, LONGEST)));
        if (sayings.isEmpty())
            throw RuleBroken.at(
                    "text", words.isEmpty() ? "meeting.minutes.remark.missing" : "meeting.minutes.nothing-new");
        return sayings;
    }

    private static String checked(@Nullable String typed, int longest) {
        if (typed == null) throw RuleBroken.at("text", "meeting.minutes.remark.missing");
        if (typed.length() > longest) throw RuleBroken.at("text", "meeting.minutes.too-long");
        return typed;
    }

    /** What is no id is nobody's statement. */
    private static UUID id(String statement) {
        try {
            return UUID.fromString(statement);
        } catch (IllegalArgumentException none) {
            throw RuleBroken.at("text", "meeting.minutes.not-yours");
        }
    }

    /** All that was typed, to be copied. */
    String typed() {
        return Stream.concat(typedBeside(List.of()), Stream.of(about, text))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    /** What was typed for other statements than these, to be copied; null when nothing was. */
    @Nullable
    String typedForOthers(List<Remarks.OwnStatement> own) {
        String typed = typedBeside(own).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        return typed.isEmpty() ? null : typed;
    }

    private Stream<@Nullable String> typedBeside(List<Remarks.OwnStatement> own) {
        return words.entrySet().stream()
                .filter(each -> own.stream()
                        .noneMatch(statement -> statement.id().toString().equals(each.getKey())))
                .filter(each -> !Objects.equals(each.getValue(), seen.get(each.getKey())))
                .map(Map.Entry::getValue);
    }

    public Map<String, @Nullable String> getWords() {
        return words;
    }

    public Map<String, @Nullable String> getSeen() {
        return seen;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
