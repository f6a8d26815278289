package org.mreza.web.directory.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.Offer;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceQueries;
import org.mreza.domain.directory.ServiceRole;
import org.mreza.domain.directory.ServiceStatus;
import org.mreza.domain.directory.Stage;
import org.mreza.domain.directory.hours.HoursText;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.directory.HoursLine;
import org.mreza.web.directory.PlaceView;
import org.mreza.web.directory.SpokenLanguages;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.mreza.web.organization.OrganizationLine;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages with the form, and what they offer to choose from. */
@Component
class ServiceFormPages {

    private final TypeChoices types;
    private final ServiceQueries queries;

    ServiceFormPages(TypeChoices types, ServiceQueries queries) {
        this.types = types;
        this.queries = queries;
    }

    /** The values of the selects that never change. */
    public record Lists(
            List<Language> languages,
            List<Cost> costs,
            List<ServiceRole> roles,
            List<LocationProfile.Kind> kinds,
            List<ServiceStatus.Phase> phases,
            List<String> tags,
            List<Stage> stages) {

        static final Lists ALL = new Lists(
                List.of(Language.values()),
                List.of(Cost.values()),
                List.of(ServiceRole.values()),
                List.of(LocationProfile.Kind.values()),
                List.of(ServiceStatus.Phase.values()),
                Offer.TAGS,
                List.of(Stage.values()));
    }

    ModelAndView blank(OrganizationRow keeper, ServiceForm form, Actor actor, Reader reader, HttpStatus status) {
        form.setOrganization(keeper.slug());
        return form("directory/new", keeper, form, null, actor, reader, status)
                .addObject("draftForm", "/services/new/" + keeper.slug());
    }

    ModelAndView edit(ServicePage page, ServiceForm form, Actor actor, Reader reader, HttpStatus status) {
        return form("directory/edit", page.keeper(), form, page, actor, reader, status)
                .addObject("page", page)
                .addObject("draftForm", "/services/" + page.slug() + "/edit");
    }

    private ModelAndView form(
            String view,
            OrganizationRow keeper,
            ServiceForm form,
            @Nullable ServicePage page,
            Actor actor,
            Reader reader,
            HttpStatus status) {
        ServiceFormRows.room(form);
        ModelAndView shown = new ModelAndView(view, status);
        shown.addObject("form", form);
        shown.addObject("keeper", OrganizationLine.of(keeper, reader));
        shown.addObject("lists", Lists.ALL);
        shown.addObject("types", types.types(reader));
        shown.addObject("targetGroups", types.targetGroups(reader));
        shown.addObject("models", types.models(reader));
        shown.addObject("spoken", SpokenLanguages.options(reader));
        shown.addObject("locations", locations(keeper, page, actor, reader));
        shown.addObject("successors", successors(keeper, page, actor, reader));
        shown.addObject(
                "understood",
                form.getWhere().stream().map(row -> understood(row, reader)).toList());
        return shown;
    }

    /** The locations of the organization, and those that the service is at already. */
    private List<Option> locations(OrganizationRow keeper, @Nullable ServicePage page, Actor actor, Reader reader) {
        List<Option> options = new ArrayList<>();
        queries.locations(keeper.id(), actor, reader.language())
                .forEach(l -> options.add(new Option(l.id().toString(), PlaceView.line(l.profile(), reader))));
        if (page != null)
            for (ServicePage.Place place : page.places()) {
                String id = place.location().toString();
                if (options.stream().noneMatch(o -> o.value().equals(id)))
                    options.add(new Option(id, PlaceView.line(place.profile(), reader)));
            }
        return options;
    }

    private List<Option> successors(OrganizationRow keeper, @Nullable ServicePage page, Actor actor, Reader reader) {
        List<Option> options = new ArrayList<>();
        queries.keptBy(keeper.id(), actor, reader.language()).stream()
                .filter(s -> page == null || !s.id().equals(page.id()))
                .forEach(s -> options.add(new Option(s.id().toString(), reader.text(s.name()))));
        var became = page == null ? null : page.ties().became();
        if (became != null
                && options.stream().noneMatch(o -> o.value().equals(became.id().toString())))
            options.add(new Option(became.id().toString(), reader.text(became.name())));
        return options;
    }

    /** How the hours of a row are read; nothing while they cannot be. */
    private static List<HoursLine> understood(PlaceRow row, Reader reader) {
        try {
            return row.getHours() == null ? List.of() : HoursLine.of(HoursText.parse(row.getHours()), reader);
        } catch (RuleBroken notYet) {
            return List.of();
        }
    }
}
