package org.mreza.web.meeting.invitation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.invitation.Addressees;
import org.mreza.domain.meeting.invitation.Answer;
import org.mreza.domain.meeting.invitation.Invitee;
import org.mreza.domain.meeting.invitation.InvitingPeople;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.Window;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.MeetingPlaces;
import org.mreza.web.meeting.planning.TypedNames;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** The page of the invitees: who answered what at a glance, and the ways to add people. */
@Component
class InviteePage {

    private static final int ROWS = 100;
    private static final Pattern SEAT = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,3})");

    private final InvitingPeople inviting;
    private final MeetingQueries meetings;
    private final MeetingPlaces places;
    private final TypedNames names;

    InviteePage(InvitingPeople inviting, MeetingQueries meetings, MeetingPlaces places, TypedNames names) {
        this.inviting = inviting;
        this.meetings = meetings;
        this.places = places;
        this.names = names;
    }

    String show(
            MeetingId id,
            InviteForm form,
            @Nullable String answer,
            @Nullable String cursor,
            Actor actor,
            Reader reader,
            Model model) {
        List<Invitee> all = inviting.list(id, actor);
        Map<Answer, Long> counts = new EnumMap<>(Answer.class);
        for (Answer a : Answer.values())
            counts.put(a, all.stream().filter(i -> said(i, a.name())).count());
        List<Invitee> shown =
                all.stream().filter(i -> answer == null || said(i, answer)).toList();
        model.addAttribute("form", form);
        MeetingView.Head head =
                meetings.show(id, actor).orElseThrow(NotFound::new).head();
        model.addAttribute("at", head);
        model.addAttribute("window", window(shown, cursor));
        model.addAttribute("counts", counts);
        model.addAttribute("all", all.size());
        model.addAttribute("chosen", answer);
        model.addAttribute("planned", head.state() == MeetingState.PLANNED);
        model.addAttribute(
                "unsent",
                all.stream()
                        .filter(i -> i.invitedAt() == null && i.email() != null && !i.guest())
                        .count());
        model.addAttribute("kinds", Organization.Kind.values());
        model.addAttribute("regions", places.regions(reader));
        return "meeting/invitation/index";
    }

    /** Who came without an invitation was asked nothing. */
    private static boolean said(Invitee who, String answer) {
        return !who.guest() && who.answer().name().equals(answer);
    }

    /** The list is whole in memory, 2,000 at most: a page of it begins at a number. */
    private static Window<Invitee> window(List<Invitee> all, @Nullable String cursor) {
        int from = cursor != null && cursor.matches("\\d{1,4}") ? Math.min(Integer.parseInt(cursor), all.size()) : 0;
        int to = Math.min(all.size(), from + ROWS);
        return new Window<>(
                all.subList(from, to),
                from == 0 ? null : String.valueOf(Math.max(0, from - ROWS)),
                to == all.size() ? null : String.valueOf(to),
                all.size());
    }

    int add(MeetingId id, InviteForm form, Errors errors, Actor actor) {
        int added = 0;
        if (!form.getAddresses().isBlank()) added += inviting.addTyped(id, form.getAddresses(), actor);
        if (form.getKind() != null) {
            if (form.getPlace().isBlank()) errors.rejectValue("place", "invite.place.missing");
            else added += inviting.addGroup(id, group(form.getKind(), form.getPlace()), actor);
        }
        Matcher seat = SEAT.matcher(form.getWhoId());
        if (!form.getWho().isBlank() && seat.matches())
            return added
                    + inviting.addSeat(id, OrganizationId.of(seat.group(1)), Integer.parseInt(seat.group(2)), actor);
        OrganizationId organization = names.organization("who", form.getWho(), form.getWhoId(), errors);
        if (organization != null) added += inviting.addOrganization(id, organization, actor);
        boolean nothing = Stream.of(form.getWho(), form.getAddresses()).allMatch(String::isBlank);
        if (nothing && form.getKind() == null) errors.rejectValue("who", "invite.who.missing");
        return added;
    }

    private static Addressees.Group group(Organization.Kind kind, String place) {
        return place.length() == 2
                ? new Addressees.Group(kind, CountryId.of(place), null, null)
                : new Addressees.Group(kind, null, RegionId.of(place), null);
    }
}
