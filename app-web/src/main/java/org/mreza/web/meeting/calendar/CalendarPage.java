package org.mreza.web.meeting.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.calendar.Subscribing;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.MeetingPlaces;
import org.mreza.web.security.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people find the addresses of the calendars, ask for new ones, and end them. */
@Controller
class CalendarPage {

    private final Subscribing feeds;
    private final MeetingPlaces places;
    private final SiteAddress site;

    CalendarPage(Subscribing feeds, MeetingPlaces places, SiteAddress site) {
        this.feeds = feeds;
        this.places = places;
        this.site = site;
    }

    /** A calendar by its name; {@code webcal} opens the program for calendars, {@code address} is to be copied. */
    public record Link(String name, String webcal, String address) {}

    @GetMapping("/calendar")
    String show(@RequestParam(required = false) @Nullable String region, Actor actor, Reader reader, Model model) {
        List<Option> regions = places.regions(reader).stream()
                .filter(o -> o.value().length() > 2)
                .map(o -> new Option(o.value(), o.text().strip()))
                .toList();
        List<Link> links = new ArrayList<>();
        feeds.token(actor).ifPresent(token -> {
            links.add(link(reader.message("feed.mine"), "/calendar/" + token + "/mine.ics"));
            links.add(link(reader.message("feed.organization"), "/calendar/" + token + "/organization.ics"));
            regions.stream()
                    .filter(o -> o.value().equals(region))
                    .forEach(o -> links.add(link(o.text(), "/calendar/" + token + "/regions/" + o.value() + ".ics")));
        });
        model.addAttribute("own", !links.isEmpty());
        links.add(link(reader.message("feed.public"), "/calendar/public.ics"));
        model.addAttribute("links", links);
        model.addAttribute("regions", regions);
        model.addAttribute("region", region);
        return "meeting/calendar/show";
    }

    private Link link(String name, String path) {
        String address = site.absolute(path);
        return new Link(name, address.replaceFirst("^https?", "webcal"), address);
    }

    @PostMapping("/calendar/renewal")
    String renew(Actor actor, RedirectAttributes flash) {
        feeds.renew(actor);
        flash.addFlashAttribute("saved", "feed.renewed");
        return "redirect:/calendar";
    }

    @PostMapping("/calendar/removal")
    String end(Actor actor, RedirectAttributes flash) {
        feeds.end(actor);
        flash.addFlashAttribute("saved", "feed.ended");
        return "redirect:/calendar";
    }
}
