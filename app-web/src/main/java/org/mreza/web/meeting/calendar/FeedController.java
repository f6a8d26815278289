package org.mreza.web.meeting.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.meeting.calendar.CalendarFeeds;
import org.mreza.domain.meeting.calendar.Subscribing;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.security.SiteAddress;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Calendars for programs to read again and again: by a personal secret address, and one for everybody. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String TOKEN = "/calendar/{token:[A-Za-z0-9_-]{20,100}}";

    private final Subscribing feeds;
    private final Wording wording;
    private final Clock clock;

    FeedController(Subscribing feeds, Wording wording, Clock clock) {
        this.feeds = feeds;
        this.wording = wording;
        this.clock = clock;
    }

    /** What entries are written with. */
    @org.springframework.stereotype.Component
    record Wording(Gazetteer gazetteer, MessageSource messages, SiteAddress site) {}

    @GetMapping(TOKEN + "/mine.ics")
    ResponseEntity<String> mine(@PathVariable String token) {
        return answer(feeds.mine(token), "feed.mine");
    }

    @GetMapping(TOKEN + "/organization.ics")
    ResponseEntity<String> organizations(@PathVariable String token) {
        return answer(feeds.organizations(token), "feed.organization");
    }

    @GetMapping(TOKEN + "/regions/{region:[a-z0-9-]{2,60}}.ics")
    ResponseEntity<String> region(@PathVariable String token, @PathVariable RegionId region) {
        return answer(feeds.region(token, region), "feed.region");
    }

    @GetMapping("/calendar/public.ics")
    ResponseEntity<String> announced() {
        return answer(feeds.announced(), Language.MK, "feed.public");
    }

    private ResponseEntity<String> answer(Subscribing.Feed feed, String name) {
        return answer(feed.entries(), feed.owner().language(), name);
    }

    private ResponseEntity<String> answer(List<CalendarFeeds.Entry> entries, Language language, String name) {
        String called = "Mreža: " + wording.messages().getMessage(name, null, language.locale());
        CalendarObject calendar = new CalendarObject(
                null,
                called,
                clock.instant(),
                entries.stream().map(entry -> entry(entry, language)).toList());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate())
                .body(calendar.text());
    }

    private CalendarObject.Entry entry(CalendarFeeds.Entry entry, Language language) {
        return new CalendarObject.Entry(
                entry.id() + "@" + wording.site().host(),
                entry.sequence(),
                entry.cancelled(),
                entry.timing(),
                entry.title().forReader(language),
                where(entry.place(), language),
                null,
                wording.site().absolute("/meetings/" + entry.id()),
                null,
                null);
    }

    private String where(Place place, Language language) {
        Stream<String> municipality = Stream.ofNullable(place.municipality())
                .flatMap(id -> wording.gazetteer().municipality(id).stream())
                .map(m -> m.name().forReader(language));
        return Stream.concat(Stream.ofNullable(place.venue()), municipality).collect(Collectors.joining(", "));
    }
}
