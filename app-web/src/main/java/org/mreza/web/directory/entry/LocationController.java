package org.mreza.web.directory.entry;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.Location;
import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.LocationService;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.web.directory.PlaceView;
import org.mreza.web.frame.Reader;
import org.mreza.web.organization.OrganizationLine;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editing a location of an organization. */
@Controller
class LocationController {

    private final LocationService service;
    private final OrganizationQueries organizations;
    private final PlaceRowReading reading;
    private final PlaceNames names;

    LocationController(
            LocationService service, OrganizationQueries organizations, PlaceRowReading reading, PlaceNames names) {
        this.service = service;
        this.organizations = organizations;
        this.reading = reading;
        this.names = names;
    }

    @GetMapping("/locations/{id}/edit")
    ModelAndView edit(@PathVariable LocationId id, Actor actor, Reader reader) {
        Location location = service.editable(id, actor);
        PlaceRow form = new PlaceRow();
        names.fill(form, location.profile(), reader);
        return show(location, form, version(location), reader, HttpStatus.OK);
    }

    @PostMapping("/locations/{id}/edit")
    ModelAndView update(
            @PathVariable LocationId id,
            @RequestParam int version,
            @Valid @ModelAttribute("form") PlaceRow form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        Location location = service.editable(id, actor);
        try {
            if (errors.hasErrors()) return show(location, form, version, reader, HttpStatus.UNPROCESSABLE_CONTENT);
            service.edit(id, version, told(form, location, reader), actor);
            flash.addFlashAttribute("saved", "service.location.saved");
            return new ModelAndView(
                    "redirect:/organizations/" + keeper(location.organization()).slug());
        } catch (RuleBroken broken) {
            new EntryErrors(errors).reject(broken);
            return show(location, form, version, reader, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleVersion stale) {
            return show(location, form, version(location), reader, HttpStatus.CONFLICT)
                    .addObject("theirs", PlaceView.line(location.profile(), reader));
        }
    }

    /** Texts keep the languages that the form does not show. */
    private LocationProfile told(PlaceRow form, Location location, Reader reader) {
        LocationProfile read = reading.location(form, reader.language());
        LocationProfile before = location.profile();
        return new LocationProfile(
                read.kind(),
                Typed.text(form.getName(), reader.language(), before.name()),
                read.municipality(),
                read.address(),
                read.url(),
                Typed.text(form.getTransportation(), reader.language(), before.transportation()),
                Typed.text(form.getAccessibility(), reader.language(), before.accessibility()));
    }

    private ModelAndView show(Location location, PlaceRow form, int version, Reader reader, HttpStatus status) {
        return new ModelAndView("directory/location", status)
                .addObject("form", form)
                .addObject("id", location.id())
                .addObject("version", version)
                .addObject("kinds", LocationProfile.Kind.values())
                .addObject("keeper", OrganizationLine.of(keeper(location.organization()), reader));
    }

    private OrganizationRow keeper(OrganizationId id) {
        return Objects.requireNonNull(organizations.byIds(List.of(id)).get(id));
    }

    private static int version(Location location) {
        return Objects.requireNonNullElse(location.version(), 0);
    }
}
