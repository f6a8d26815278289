package org.mreza.web.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.proposal.ProposalService;
import org.mreza.domain.proposal.Proposer;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The form in which a change is proposed, and what is done with it; whoever comes from wherever. */
@Component
class Proposing {

    private final ProposalService service;
    private final FieldLines fields;
    private final CodeReading codes;

    Proposing(ProposalService service, FieldLines fields, CodeReading codes) {
        this.service = service;
        this.fields = fields;
        this.codes = codes;
    }

    /** @param action where the form is sent to */
    ModelAndView page(KeptRecord record, ProposalForm form, String action, Reader reader, HttpStatus status) {
        List<FieldLine> lines = fields.of(record, reader).stream()
                .map(line -> form.getValues().containsKey(line.key())
                        ? line.typed(Objects.requireNonNullElse(form.getValues().get(line.key()), ""))
                        : line)
                .toList();
        return new ModelAndView("proposal/new", status)
                .addObject("form", form)
                .addObject("record", record)
                .addObject("lines", lines)
                .addObject("action", action);
    }

    /** @return whether something was proposed; what is wrong is told in the errors */
    boolean send(KeptRecord record, ProposalForm form, BindingResult errors, @Nullable Actor actor, Reader reader) {
        if (errors.hasErrors()) return false;
        Optional<Proposer> proposer = proposer(form, errors, actor, reader);
        if (proposer.isEmpty()) return false;
        try {
            Map<FieldKey, String> changed = changed(record, form, reader);
            if (changed.isEmpty()) errors.reject("proposal.rule.nothing");
            if (changed.isEmpty()) return false;
            service.propose(record.subject(), proposer.get(), changed, actor);
            return true;
        } catch (RuleBroken broken) {
            String field = broken.field();
            boolean known = field != null && form.getValues().containsKey(field);
            Rules.reject(errors, known ? "values[" + field + "]" : null, broken);
            return false;
        }
    }

    private static Optional<Proposer> proposer(
            ProposalForm form, BindingResult errors, @Nullable Actor actor, Reader reader) {
        try {
            return Optional.of(
                    actor == null
                            ? Proposer.visitor(form.getName(), form.getEmail(), reader.language(), form.getMessage())
                            : Proposer.of(actor, form.getEmail(), form.getMessage()));
        } catch (RuleBroken broken) {
            Rules.reject(errors, broken.field(), broken);
            return Optional.empty();
        }
    }

    /** Fields of the form that read otherwise than when it was opened. */
    private Map<FieldKey, String> changed(KeptRecord record, ProposalForm form, Reader reader) {
        Map<FieldKey, String> changed = new LinkedHashMap<>();
        for (FieldLine line : fields.of(record, reader)) {
            if (!form.getValues().containsKey(line.key())) continue;
            String typed = Objects.requireNonNullElse(form.getValues().get(line.key()), "");
            String before = Objects.requireNonNullElse(form.getBefore().get(line.key()), "");
            String read = line.ticks() ? codes.read(line, typed, reader) : typed;
            if (lines(read).equals(lines(before))) continue;
            changed.put(FieldKey.parse(line.key()), codes.read(line, typed, reader));
        }
        return changed;
    }

    /** Browsers send line ends of their own. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
