package org.mreza.web.meeting.invitation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.invitation.Addressee;
import org.mreza.domain.meeting.invitation.Answer;
import org.mreza.domain.meeting.invitation.Guest;
import org.mreza.domain.meeting.invitation.Invitee;
import org.mreza.domain.meeting.invitation.ReceivingGuests;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.TextFold;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.mreza.web.meeting.TypedText;
import org.mreza.web.meeting.planning.TypedNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door, on a phone or tablet: who is expected, who is here, who came besides. */
@Controller
class DoorController {

    private static final int ROWS = 100;

    private final ReceivingGuests receiving;
    private final TypedNames names;

    DoorController(ReceivingGuests receiving, TypedNames names) {
        this.receiving = receiving;
        this.names = names;
    }

    /**
     * What was looked for before somebody was marked is still looked for; it names people, and stands in no address,
     * so not in the field of the search of everything either.
     */
    @GetMapping("/meetings/{id}/check-in")
    String show(@PathVariable MeetingId id, Actor actor, Reader reader, Model model) {
        return list(id, Objects.toString(model.getAttribute("sought"), ""), actor, reader, model);
    }

    @PostMapping(path = "/meetings/{id}/check-in", params = "q")
    String find(
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable String q,
            Actor actor,
            Reader reader,
            Model model) {
        return list(id, Objects.toString(q, ""), actor, reader, model);
    }

    private String list(MeetingId id, String q, Actor actor, Reader reader, Model model) {
        if (!model.containsAttribute("form")) model.addAttribute("form", new GuestForm());
        ReceivingGuests.Door door = receiving.open(id, actor);
        List<Invitee> all = door.people().stream()
                .filter(i -> i.answer() != Answer.NO || i.isHere())
                .sorted(Comparator.comparing((Invitee i) -> i.isHere())
                        .thenComparing(i -> !i.answer().comes())
                        .thenComparing(i -> i.label(reader.language())))
                .toList();
        String words = TextFold.key(q);
        model.addAttribute("door", door);
        List<Invitee> found = all.stream().filter(i -> reads(i, words)).toList();
        model.addAttribute("people", found.subList(0, Math.min(ROWS, found.size())));
        model.addAttribute("more", Math.max(0, found.size() - ROWS));
        model.addAttribute(
                "expected", all.stream().filter(i -> i.answer().comes()).count());
        model.addAttribute("here", all.stream().filter(Invitee::isHere).count());
        model.addAttribute("sought", q);
        return "meeting/invitation/door";
    }

    private static boolean reads(Invitee who, String words) {
        return words.isEmpty()
                || Stream.concat(
                                Stream.of(who.person(), who.name(), who.institution(), who.email())
                                        .filter(Objects::nonNull),
                                who.organizationName() == null ? Stream.empty() : who.organizationName().all().stream())
                        .anyMatch(text -> TextFold.key(text).contains(words));
    }

    @PostMapping("/meetings/{id}/check-in/{invitee}")
    String mark(
            @PathVariable MeetingId id,
            @PathVariable String invitee,
            @RequestParam(defaultValue = "true") String here,
            @RequestParam(required = false) @Nullable String q,
            Actor actor,
            RedirectAttributes flash) {
        receiving.mark(id, InviteeController.id(invitee), here.equals("true"), actor);
        flash.addFlashAttribute("sought", Objects.toString(q, ""));
        return "redirect:/meetings/" + id + "/check-in";
    }

    @PostMapping("/meetings/{id}/check-in")
    String guest(
            @PathVariable MeetingId id,
            @ModelAttribute("form") GuestForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        receiving.require(id, actor);
        OrganizationId organization =
                names.known(form.getInstitution(), form.getInstitutionId()).orElse(null);
        MunicipalityId municipality = names.municipality(form.getMunicipality(), form.getMunicipalityId(), errors);
        String unknown = organization == null ? TypedText.orNull(form.getInstitution()) : null;
        if (!errors.hasErrors()) {
            try {
                Addressee who = new Addressee(
                        organization, municipality, TypedText.orNull(form.getName()), null, reader.language());
                receiving.guest(id, form.key(), new Guest(who, unknown), form.isAnother(), actor);
                flash.addFlashAttribute("saved", "door.added");
                return "redirect:/meetings/" + id + "/check-in";
            } catch (RuleBroken broken) {
                if (broken.field() == null) throw broken;
                model.addAttribute("twin", broken.messageKey().equals(ReceivingGuests.ON_LIST));
                Rules.reject(errors, broken);
            }
        }
        response.setStatus(422);
        return list(id, "", actor, reader, model);
    }
}
