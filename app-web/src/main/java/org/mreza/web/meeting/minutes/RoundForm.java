package org.mreza.web.meeting.minutes;

import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.meeting.invitation.TypedAddresses;
import org.mreza.domain.meeting.minutes.CorrectionRound;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.validation.Errors;

/** To whom the draft goes, and until when they may answer. */
public class RoundForm {

    @Size(max = 40)
    private String until = "";

    @Size(max = 1000)
    private List<String> picked = new ArrayList<>();

    @Size(max = 20000)
    private String typed = "";

    private Language language = Language.MK;

    CorrectionRound.@Nullable Order order(Errors errors) {
        LocalDate day = day(errors);
        List<EmailAddress> addresses = addresses(errors);
        return errors.hasErrors() || day == null ? null : new CorrectionRound.Order(day, picked, addresses, language);
    }

    private @Nullable LocalDate day(Errors errors) {
        try {
            PartialDate date = PartialDateText.parse(until.strip());
            if (date.year() != null && date.month() != null && date.day() != null && date.endDay() == null)
                return LocalDate.of(date.year(), date.month(), date.day());
        } catch (RuleBroken | DateTimeException unreadable) {
            // Said below.
        }
        errors.rejectValue("until", "meeting.minutes.until.day");
        return null;
    }

    /** Also with names, as they are copied from letters; whole parts that hold none are said. */
    private List<EmailAddress> addresses(Errors errors) {
        TypedAddresses read = TypedAddresses.read(typed, language);
        for (String unreadable : read.unreadable())
            errors.rejectValue("typed", "meeting.minutes.address.unreadable", new Object[] {unreadable}, null);
        return read.people().stream()
                .flatMap(person -> Stream.ofNullable(person.email()))
                .map(EmailAddress::new)
                .toList();
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }

    public List<String> getPicked() {
        return picked;
    }

    public void setPicked(@Nullable List<String> picked) {
        this.picked = picked == null ? new ArrayList<>() : picked;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed == null ? "" : typed;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable Language language) {
        this.language = language == null ? Language.MK : language;
    }
}
