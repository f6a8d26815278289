package org.mreza.web.meeting;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.draft.Drafts;
import org.mreza.domain.meeting.MeetingSheet;
import org.mreza.domain.shared.MeetingId;
import org.mreza.web.draft.DraftForm;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;

/** Opens the form as it was left unsaved, if it was; else as it stands. */
@Component
class MeetingFormOpening {

    private final MeetingFormFilling filling;
    private final MeetingFormIds ids;
    private final Drafts drafts;

    MeetingFormOpening(MeetingFormFilling filling, MeetingFormIds ids, Drafts drafts) {
        this.filling = filling;
        this.ids = ids;
        this.drafts = drafts;
    }

    /** Only for somebody who acts for an organization, as one of those who may log its meetings. */
    static void requireLogging(Actor actor) {
        Access.requireSomewhere(actor, Action.LOG_MEETING);
        actor.actingFor().ifPresent(own -> Access.require(actor, Action.LOG_MEETING, Target.of(own)));
    }

    /** Where the form stands, which is how what was left of it is found; of a new meeting without an id. */
    static String address(@Nullable MeetingId id) {
        return id == null ? "/meetings/new" : "/meetings/" + id + "/edit";
    }

    MeetingForm empty(Actor actor, Reader reader, Model model) {
        return restored(null, actor, model, () -> filling.empty(actor, reader));
    }

    MeetingForm of(MeetingSheet sheet, Actor actor, Reader reader, Model model) {
        return restored(sheet.id(), actor, model, () -> filling.of(sheet, reader));
    }

    private MeetingForm restored(@Nullable MeetingId id, Actor actor, Model model, Supplier<MeetingForm> standing) {
        return drafts.find(actor, address(id))
                .map(draft -> {
                    model.addAttribute("restored", draft);
                    return known(DraftForm.bind(draft, new MeetingForm()));
                })
                .orElseGet(standing);
    }

    /** A draft may be older than what it names. */
    private MeetingForm known(MeetingForm form) {
        ids.check(form, new BeanPropertyBindingResult(form, "form"));
        return form;
    }

    /** What was left unsaved is saved now, or wanted no more. */
    void discard(@Nullable MeetingId id, Actor actor) {
        drafts.discard(actor, address(id));
    }
}
