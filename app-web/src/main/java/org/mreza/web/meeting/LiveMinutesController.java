package org.mreza.web.meeting;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.LiveMinutes;
import org.mreza.domain.meeting.MeetingConflict;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Saves single parts of a record while they are typed; the form without scripts does not need it. */
@Controller
class LiveMinutesController {

    private static final int TRIES = 4;

    /** How the names of a part's fields begin. */
    private static final Map<MeetingPart, Set<String>> FIELDS = Map.of(
            MeetingPart.WHO, Set.of("attendance"),
            MeetingPart.SAID, Set.of("statements", "challenges"),
            MeetingPart.AGREED, Set.of("conclusions", "otherActions", "recommendations"),
            MeetingPart.PAPERS,
                    Set.of("sourcePublisher", "sourceUrl", "sourceLanguage", "sourceAuthor", "sourceReuse"));

    private final LiveMinutes minutes;
    private final MeetingFormReading reading;
    private final MeetingFormFilling filling;
    private final Clash clash;
    private final MessageSource words;

    LiveMinutesController(
            LiveMinutes minutes,
            MeetingFormReading reading,
            MeetingFormFilling filling,
            Clash clash,
            MessageSource words) {
        this.minutes = minutes;
        this.reading = reading;
        this.filling = filling;
        this.clash = clash;
        this.words = words;
    }

    @GetMapping("/meetings/{id}/parts")
    @ResponseBody
    Map<String, Integer> versions(@PathVariable MeetingId id, Actor actor) {
        Map<String, Integer> versions = new HashMap<>();
        minutes.versions(id, actor)
                .forEach((part, version) -> versions.put(part.name().toLowerCase(Locale.ROOT), version));
        return versions;
    }

    @PostMapping("/meetings/{id}/parts/{name}")
    Object save(
            @PathVariable MeetingId id,
            @PathVariable String name,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Actor actor,
            Reader reader) {
        MeetingPart part = PartChoice.part(name).orElseThrow(NotFound::new);
        try {
            minutes.versions(id, actor);
            return saved(id, part, form, errors, actor, reader);
        } catch (RuleBroken broken) {
            return notSaved(
                    reader,
                    reader.message(broken.messageKey(), broken.arguments().toArray()));
        } catch (MeetingConflict conflict) {
            return clash.page(id, part, actor, reader);
        }
    }

    private Object saved(
            MeetingId id, MeetingPart part, MeetingForm form, BindingResult errors, Actor actor, Reader reader) {
        if (part != MeetingPart.WHAT) form.setTitle("-");
        Function<MeetingNames, MeetingRecord> entry = reading.check(form, errors);
        List<FieldError> own = errors.getFieldErrors().stream()
                .filter(error -> isOf(part, error.getField()))
                .toList();
        if (!own.isEmpty())
            return notSaved(
                    reader, words.getMessage(own.get(0), reader.language().locale()));
        write(id, part, actor, form, entry, TRIES);
        return ResponseEntity.ok(SavedPart.of(part, form, filling.standing(id, actor, reader), reader));
    }

    /** Two parts that are saved in the same moment both count the meeting's version up; one of them is tried again. */
    private void write(
            MeetingId id,
            MeetingPart part,
            Actor actor,
            MeetingForm form,
            Function<MeetingNames, MeetingRecord> entry,
            int tries) {
        try {
            minutes.save(id, part, actor, form.seen(), entry);
        } catch (OptimisticLockingFailureException together) {
            if (tries <= 1) throw together;
            write(id, part, actor, form, entry, tries - 1);
        }
    }

    private static boolean isOf(MeetingPart part, String field) {
        String root = field.replaceAll("[.\\[].*$", "");
        if (part != MeetingPart.WHAT) return FIELDS.getOrDefault(part, Set.of()).contains(root);
        return FIELDS.values().stream().noneMatch(fields -> fields.contains(root));
    }

    private static ResponseEntity<String> notSaved(Reader reader, String why) {
        return ResponseEntity.status(422).body(reader.message("meeting.live.not-saved", why));
    }
}
