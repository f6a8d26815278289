package org.mreza.web.frame;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.RegionId;
import org.springframework.context.MessageSource;

/**
 * Who reads a page, letter or document, and in which language: puts texts, dates, numbers and places into words. Every
 * template has one as {@code reader}. What is null is shown as nothing.
 */
public final class Reader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Language language;
    private final Gazetteer gazetteer;
    private final MessageSource messages;
    private final KosovoWording kosovo;
    private final Clock clock;
    private boolean kosovoNamed;

    /** @param clock in the time zone of the readers */
    public Reader(Language language, Gazetteer gazetteer, MessageSource messages, KosovoWording kosovo, Clock clock) {
        this.language = language;
        this.gazetteer = gazetteer;
        this.messages = messages;
        this.kosovo = kosovo;
        this.clock = clock;
    }

    public Language language() {
        return language;
    }

    /** A text of the interface. */
    public String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** A text of the interface by the plural form of the number, which is its {@code {0}}. */
    public String plural(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return message(key + Plural.of(language, number).suffix(), arguments);
    }

    public String text(@Nullable LocalizedText text) {
        return text == null ? "" : text.forReader(language);
    }

    /** Value of the {@code lang} attribute around {@link #text}; null when it is the language of the page. */
    public @Nullable String lang(@Nullable LocalizedText text) {
        if (text == null) return null;
        Language written = text.languageFor(language);
        boolean same = written.locale().getLanguage().equals(language.locale().getLanguage());
        return same ? null : written.tag();
    }

    public String date(@Nullable PartialDate date) {
        if (date == null) return "";
        String figures = PartialDateText.format(date, language);
        return date.year() == null ? figures + " " + message("frame.date.year-not-stated") : figures;
    }

    /** A date with its month by name, to show how it was understood. */
    public String dateInWords(PartialDate date) {
        String words = PartialDateText.inWords(date, language);
        return date.year() == null ? words + " " + message("frame.date.year-not-stated") : words;
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** A day with its weekday, to begin a sentence. */
    public String dayInWords(LocalDate day) {
        return PartialDateText.inWords(day, language);
    }

    public String dateTime(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(at(instant));
    }

    /** How long ago, in words; from a month on, the date. */
    public String ago(@Nullable Instant instant) {
        return instant == null ? "" : new Ago(this, clock.instant()).of(instant);
    }

    /** The day on which it was for the readers. */
    public LocalDate day(Instant instant) {
        return at(instant).toLocalDate();
    }

    /** What the clocks of the readers show. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(clock.getZone());
    }

    public String count(@Nullable ApproximateCount count) {
        if (count == null || count.number() == null) return message("frame.count.NOT_STATED");
        return message("frame.count." + count.qualifier(), number(count.number()));
    }

    public String number(long number) {
        if (number >= 0 && number < 1000) return Long.toString(number);
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** Of what was counted so far only: "10,000+" beyond. */
    public String number(long counted, long upTo) {
        return counted > upTo ? number(upTo) + "+" : number(counted);
    }

    public String municipality(@Nullable MunicipalityId id) {
        if (id == null) return "";
        return gazetteer
                .municipality(id)
                .map(Municipality::name)
                .map(this::text)
                .orElse(id.value());
    }

    public String region(@Nullable RegionId id) {
        if (id == null) return "";
        return gazetteer.region(id).map(Region::name).map(this::text).orElse(id.value());
    }

    /** How many municipalities the region has. */
    public int municipalities(Region region) {
        return gazetteer.counted(region).size();
    }

    /** Kosovo is named as configured, and remembered for the footnote. */
    public String country(@Nullable CountryId id) {
        if (id == null) return "";
        if (id.value().equals(KosovoWording.CODE)) return kosovo();
        return gazetteer.country(id).map(Country::name).map(this::text).orElse(id.value());
    }

    /** A country among others to choose from: nothing is said of it yet, so it asks for no footnote. */
    public String countryToChoose(CountryId id) {
        return id.value().equals(KosovoWording.CODE) ? kosovoLabel() : country(id);
    }

    private String kosovo() {
        kosovoNamed = true;
        return kosovoLabel();
    }

    private String kosovoLabel() {
        return kosovo.labelIn(language).orElseGet(() -> message("frame.kosovo.label"));
    }

    /** What stands at the end of a page that named Kosovo; null on all others. */
    public @Nullable String footnote() {
        if (!kosovoNamed) return null;
        return kosovo.footnoteIn(language).orElseGet(() -> message("frame.kosovo.footnote"));
    }
}
