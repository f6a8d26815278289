package org.mreza.web.meeting.invitation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.invitation.Addressees;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Suggestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Organizations, functions and persons to invite, while somebody types. */
@Controller
class InviteeSuggestions {

    private static final int MOST = 6;

    private final OrganizationQueries organizations;
    private final Addressees addressees;

    InviteeSuggestions(OrganizationQueries organizations, Addressees addressees) {
        this.organizations = organizations;
        this.addressees = addressees;
    }

    @GetMapping("/meetings/invitees/suggestions")
    String suggestions(@RequestParam(required = false) @Nullable String q, Actor actor, Reader reader, Model model) {
        Access.requireSomewhere(actor, Action.INVITE_PEOPLE);
        String words = q == null ? "" : q;
        List<Suggestion> found = Stream.concat(
                        organizations.suggestions(words, MOST).stream()
                                .map(o -> Suggestion.of(o.id(), reader.text(o.name()), null)),
                        addressees.find(words, MOST, reader.language()).stream().map(seat -> seat(seat, reader)))
                .toList();
        model.addAttribute("suggestions", found);
        return "fragments/picker :: options";
    }

    private static Suggestion seat(Addressees.Seat seat, Reader reader) {
        String name = seat.person() == null ? reader.text(seat.job()) : seat.person();
        return Suggestion.of(
                seat.organization() + "." + seat.position(),
                name,
                (seat.person() == null ? "" : reader.text(seat.job()) + ", ") + reader.text(seat.organizationName()));
    }
}
