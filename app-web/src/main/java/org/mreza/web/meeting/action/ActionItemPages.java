package org.mreza.web.meeting.action;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.action.ActionDependencies;
import org.mreza.domain.meeting.action.ActionItemFilter;
import org.mreza.domain.meeting.action.ActionItemFilter.Standing;
import org.mreza.domain.meeting.action.ActionItemPage;
import org.mreza.domain.meeting.action.ActionItemQueries;
import org.mreza.domain.meeting.action.ActionItemRow;
import org.mreza.domain.meeting.action.Progress;
import org.mreza.domain.meeting.action.TakingUp;
import org.mreza.domain.paper.AddingEvidence;
import org.mreza.domain.paper.FileRefused;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.paper.PaperQueries;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.InAddress;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.mreza.web.meeting.MeetingPlaces;
import org.mreza.web.paper.EvidenceList;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who promised what: a list for any organization, region, series and project; one to read and to tell the news of. */
@Controller
class ActionItemPages {

    private final ActionItemQueries items;
    private final AddingEvidence adding;
    private final PaperQueries papers;
    private final MeetingPlaces places;
    private final Others others;
    private final Clock clock;

    ActionItemPages(
            ActionItemQueries items,
            AddingEvidence adding,
            PaperQueries papers,
            MeetingPlaces places,
            Others others,
            Clock clock) {
        this.items = items;
        this.adding = adding;
        this.papers = papers;
        this.others = others;
        this.places = places;
        this.clock = clock;
    }

    /** What an item has to do with other items and other meetings. */
    @Component
    record Others(ActionDependencies dependencies, TakingUp taking) {}

    @GetMapping("/action-items")
    String index(
            @InAddress("filter") ActionItemListForm form,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Reader reader,
            Frame frame,
            Model model) {
        ActionItemFilter filter = form.filter();
        model.addAttribute("window", items.list(filter, actor, reader.day(clock.instant()), cursor));
        model.addAttribute("today", reader.day(clock.instant()));
        model.addAttribute("standings", Standing.values());
        MeetingPlaces.Choices choices = places.choices(actor, filter.organization(), reader);
        model.addAttribute("choices", choices);
        ActionItemChips chips = new ActionItemChips(places, choices, reader);
        model.addAttribute("chips", chips.of(form, frame));
        return "meeting/action-items";
    }

    @GetMapping("/action-items/{id}")
    String show(
            @PathVariable ActionItemId id,
            @RequestParam(required = false) @Nullable String meeting,
            Actor actor,
            Reader reader,
            Model model) {
        model.addAttribute("asked", meeting);
        ActionItemPage page = items.show(id, actor).orElseThrow(NotFound::new);
        if (!model.containsAttribute("form")) model.addAttribute("form", new ProgressForm());
        model.addAttribute("page", page);
        model.addAttribute("evidence", EvidenceList.of(papers.ofItem(id, actor), reader));
        model.addAttribute("accepted", PaperKind.accepted(PaperKind.all()));
        model.addAttribute("offered", PaperKind.offered(PaperKind.all()));
        model.addAttribute("tied", others.dependencies().of(id, actor));
        model.addAttribute("today", reader.day(clock.instant()));
        model.addAttribute("states", ActionState.values());
        boolean mayMove = mayMove(page, actor);
        model.addAttribute("mayMove", mayMove);
        if (mayMove)
            model.addAttribute("offer", others.taking().offered(id, Objects.requireNonNullElse(meeting, ""), actor));
        return "meeting/action-item";
    }

    @PostMapping("/action-items/{id}/notes")
    String tell(
            @PathVariable ActionItemId id,
            @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ActionItemPage page = items.show(id, actor).orElseThrow(NotFound::new);
        if (!errors.hasErrors()) {
            try {
                Progress news = form.read(id, page.row().item().state());
                form.sent().together(files -> adding.tell(form.getSubmissionKey(), news, files, actor));
                flash.addFlashAttribute("saved", "action.saved");
                return "redirect:/action-items/" + id;
            } catch (FileRefused refused) {
                String why = reader.message(
                        refused.why().messageKey(), refused.why().arguments().toArray());
                errors.rejectValue("files", "paper.refused.named", new Object[] {refused.name(), why}, null);
            } catch (RuleBroken broken) {
                if (broken.field() == null) throw broken;
                Rules.reject(errors, broken);
            }
        }
        response.setStatus(422);
        return show(id, null, actor, reader, model);
    }

    private boolean mayMove(ActionItemPage page, Actor actor) {
        ActionItemRow row = page.row();
        OrganizationId promised = row.item().organization() == null
                ? null
                : row.item().organization().id();
        return Access.allows(actor, Action.CLOSE_ACTION_ITEM, page.held().promisedBy(promised, places.gazetteer()));
    }
}
