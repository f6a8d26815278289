package org.mreza.web.news;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.domain.news.NewsChoices;
import org.mreza.domain.shared.Language;
import org.mreza.web.frame.Reader;
import org.mreza.web.paper.PaperLine;

/** What somebody else saved of the news of a meeting, where it differs from what was typed and ticked. */
final class SavedNews {

    private final NewsForm typed;
    private final NewsForm saved;
    private final Reader reader;
    private final List<Line> lines = new ArrayList<>();

    private SavedNews(NewsForm typed, NewsForm saved, Reader reader) {
        this.typed = typed;
        this.saved = saved;
        this.reader = reader;
    }

    static List<Line> beside(NewsForm typed, NewsForm saved, NewsChoices.Offered offered, Reader reader) {
        SavedNews news = new SavedNews(typed, saved, reader);
        for (Language language : Language.values()) news.summary(language);
        news.ticked(
                "news.agreed",
                NewsForm::getConclusions,
                offered.meeting().conclusions(),
                c -> c.id().value(),
                c -> c.text());
        news.ticked(
                "news.agreed",
                NewsForm::getActionItems,
                offered.meeting().actions(),
                a -> a.id().value(),
                a -> a.what());
        news.ticked(
                "paper.photographs",
                NewsForm::getPhotographs,
                offered.photographs(),
                p -> p.id().value(),
                p -> PaperLine.of(p, reader).title());
        news.ticked("news.persons.choose", NewsForm::getPersons, offered.persons(), p -> p.id().value(), p -> p.name());
        return news.lines;
    }

    private void summary(Language language) {
        String theirs = Objects.toString(saved.getSummaries().get(language), "").strip();
        String own = Objects.toString(typed.getSummaries().get(language), "").strip();
        if (!theirs.equals(own)) line(reader.message("meeting.language." + language), theirs);
    }

    private <T> void ticked(
            String label,
            Function<NewsForm, List<UUID>> ticks,
            List<T> offered,
            Function<T, UUID> id,
            Function<T, String> words) {
        List<UUID> theirs = ticks.apply(saved);
        if (new HashSet<>(theirs).equals(new HashSet<>(ticks.apply(typed)))) return;
        line(
                reader.message(label),
                offered.stream()
                        .filter(each -> theirs.contains(id.apply(each)))
                        .map(words)
                        .collect(Collectors.joining("\n")));
    }

    private void line(String label, String text) {
        lines.add(new Line(label, text.isEmpty() ? "–" : text));
    }
}
