package org.mreza.web.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.frame.Alphabet;
import org.mreza.web.frame.Chip;
import org.mreza.web.frame.Chips;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** What the filters of the list offer, and how those that are on are named. */
@Component
public class MeetingPlaces {

    private final Gazetteer gazetteer;
    private final MeetingQueries meetings;
    private final OrganizationQueries organizations;
    private final Map<Language, List<Option>> regions = new ConcurrentHashMap<>();

    MeetingPlaces(Gazetteer gazetteer, MeetingQueries meetings, OrganizationQueries organizations) {
        this.gazetteer = gazetteer;
        this.meetings = meetings;
        this.organizations = organizations;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    PlaceWords words(Reader reader) {
        return new PlaceWords(gazetteer, reader);
    }

    /** Countries, each with its regions; they are read at start, so their names stay. */
    public List<Option> regions(Reader reader) {
        return regions.computeIfAbsent(reader.language(), language -> List.copyOf(named(reader)));
    }

    private List<Option> named(Reader reader) {
        List<Option> options = new ArrayList<>();
        for (Country country : gazetteer.countries()) {
            if (!country.covered()) continue;
            options.add(new Option(country.id().value(), reader.countryToChoose(country.id())));
            for (Region region : gazetteer.regions(country.id()))
                if (region.kind() != Region.Kind.ASSOCIATION)
                    options.add(new Option(region.id().value(), "\u2003" + reader.region(region.id())));
        }
        return options;
    }

    /** What the filters of a list of meetings, or of what they promised, offer. */
    public Choices choices(Actor actor, @Nullable OrganizationId organization, Reader reader) {
        MeetingQueries.Choices choices = meetings.choices(actor, organization);
        return new Choices(
                regions(reader),
                sorted(choices.series(), reader),
                sorted(choices.projects(), reader),
                reader.text(choices.organization()));
    }

    /**
     * What filters offer, each list in the reader's order.
     *
     * @param organization name of the one that the list is asked for, or empty
     */
    public record Choices(List<Option> regions, List<Option> series, List<Option> projects, String organization) {

        public String seriesNamed(@Nullable String id) {
            return named(series, id);
        }

        public String projectNamed(@Nullable String id) {
            return named(projects, id);
        }

        private static String named(List<Option> options, @Nullable String value) {
            return options.stream()
                    .filter(o -> o.value().equals(value))
                    .map(Option::text)
                    .findFirst()
                    .orElse("");
        }
    }

    private static List<Option> sorted(List<MeetingQueries.Choice> choices, Reader reader) {
        return choices.stream()
                .map(choice -> new Option(choice.id(), reader.text(choice.name())))
                .sorted(Comparator.comparing(Option::text, Alphabet.of(reader.language())))
                .toList();
    }

    List<Chip> chips(MeetingListForm form, Choices choices, Reader reader, Frame frame) {
        return new Chips(frame)
                .add("q", form.q(), form::q)
                .add("from", form.from(), () -> reader.message("meeting.filter.chip.from", text(form.from())))
                .add("to", form.to(), () -> reader.message("meeting.filter.chip.to", text(form.to())))
                .add("year", form.year(), () -> reader.message("meeting.filter.undated"))
                .add("region", form.region(), () -> region(form.region(), reader))
                .add("municipality", form.municipality(), () -> municipality(form.municipality(), reader))
                .add("organization", form.organization(), choices::organization)
                .add("kind", form.kindOrNull() == null ? null : form.kind(), () -> kind(form, reader))
                .add("series", form.series(), () -> choices.seriesNamed(form.series()))
                .add("project", form.project(), () -> choices.projectNamed(form.project()))
                .add("state", form.stateOrNull() == null ? null : form.state(), () -> state(form, reader))
                .list();
    }

    private static String state(MeetingListForm form, Reader reader) {
        return reader.message("meeting.filter.state." + form.stateOrNull());
    }

    private static String kind(MeetingListForm form, Reader reader) {
        return reader.message("meeting.kind." + form.kindOrNull());
    }

    public String region(@Nullable String id, Reader reader) {
        if (id == null || id.isBlank()) return "";
        return id.length() == 2 ? reader.country(CountryId.of(id)) : reader.region(RegionId.of(id));
    }

    private static String municipality(@Nullable String id, Reader reader) {
        return id == null || id.isBlank() ? "" : reader.municipality(MunicipalityId.of(id));
    }

    public String organization(@Nullable String id, Reader reader) {
        if (id == null || id.isBlank()) return "";
        OrganizationId organization = OrganizationId.of(id);
        var row = organizations.byIds(List.of(organization)).get(organization);
        return row == null ? "" : reader.text(row.name());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
