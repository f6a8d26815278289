package org.mreza.web.news;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.news.NewsView;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.web.frame.Reader;

/** What the record of a meeting says of it, in the reader's language: nobody has to write that. */
public record NewsWords(Reader reader) {

    /** What it was, when and where; who received it; how many came, from where. */
    public List<String> facts(NewsView news) {
        NewsView.Facts facts = news.facts();
        List<String> lines = new ArrayList<>();
        lines.add(Stream.of(kind(facts), reader.date(facts.held()), place(facts.place()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        if (!facts.hosts().isEmpty()) lines.add(reader.message("news.facts.hosts", names(facts.hosts())));
        if (facts.people().isStated()) lines.add(reader.message("news.facts.people", reader.count(facts.people())));
        if (!facts.municipalities().isEmpty()) lines.add(municipalities(facts));
        return lines;
    }

    /** Under which project, carried out and paid for by whom. */
    public List<String> funding(NewsView news) {
        NewsView.Funding funding = news.funding();
        List<String> lines = new ArrayList<>();
        if (!funding.projects().isEmpty()) lines.add(reader.message("news.funding.project", names(funding.projects())));
        if (!funding.implementers().isEmpty())
            lines.add(reader.message("news.funding.implementers", names(funding.implementers())));
        if (!funding.funders().isEmpty()) lines.add(reader.message("news.funding.funders", names(funding.funders())));
        return lines;
    }

    private String kind(NewsView.Facts facts) {
        String kind = reader.message("meeting.kind." + facts.kind());
        return kind.substring(0, 1).toUpperCase(reader.language().locale()) + kind.substring(1);
    }

    private String municipalities(NewsView.Facts facts) {
        String names = facts.municipalities().stream().map(reader::municipality).collect(Collectors.joining(", "));
        return reader.message(
                "news.facts.municipalities",
                reader.number(facts.municipalities().size()),
                names);
    }

    /** Empty where it is not stated. */
    String place(Place place) {
        String online = place.mode() == MeetingMode.ONLINE || place.mode() == MeetingMode.BOTH
                ? reader.message("meeting.mode." + place.mode())
                : "";
        String venue = place.venue() == null ? "" : place.venue();
        return Stream.of(venue, reader.municipality(place.municipality()), online)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String names(List<LocalizedText> names) {
        return names.stream().map(reader::text).collect(Collectors.joining(", "));
    }
}
