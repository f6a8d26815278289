package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.ReuseRight;
import org.mreza.domain.shared.SourceCard;
import org.mreza.web.frame.Reader;

/** What a meeting was as a source tells it: in the source's words and languages, with the card of the source. */
public abstract class SourcedForm extends WhatForm {

    private final Map<Language, @Nullable String> titles = new EnumMap<>(Language.class);

    /** The date as it was shown, and as its source writes it: kept together while nobody changes the date. */
    private String heldBefore = "";

    @Size(max = 300)
    private String heldAsWritten = "";

    @Size(max = 500)
    private String heldConflict = "";

    @Size(max = 200)
    private String sourcePublisher = "";

    @Size(max = 2000)
    private String sourceUrl = "";

    @Size(max = 20)
    private String sourceLanguage = "";

    @Size(max = 200)
    private String sourceAuthor = "";

    private @Nullable ReuseRight sourceReuse;

    @Override
    public void fill(WhatAndWhen what, Reader reader) {
        super.fill(what, reader);
        titles.putAll(what.title().texts());
        titles.remove(getLanguage());
        PartialDate date = what.held();
        if (date == null) return;
        setHeld(PartialDateText.format(date, reader.language()));
        setHeldBefore(getHeld());
        setHeldAsWritten(date.asWritten());
        setHeldConflict(date.conflict());
    }

    void fill(SourceCard card) {
        setSourcePublisher(card.publisher());
        setSourceUrl(card.url());
        setSourceLanguage(card.language());
        setSourceAuthor(card.author());
        sourceReuse = card.reuse();
    }

    /** No longer than a number with its point. */
    @Override
    @Size(max = 10)
    public String getOrdinal() {
        return super.getOrdinal();
    }

    public Map<Language, @Nullable String> getTitles() {
        return titles;
    }

    public String getHeldBefore() {
        return heldBefore;
    }

    public void setHeldBefore(@Nullable String heldBefore) {
        this.heldBefore = heldBefore == null ? "" : heldBefore;
    }

    public String getHeldAsWritten() {
        return heldAsWritten;
    }

    public void setHeldAsWritten(@Nullable String heldAsWritten) {
        this.heldAsWritten = heldAsWritten == null ? "" : heldAsWritten;
    }

    public String getHeldConflict() {
        return heldConflict;
    }

    public void setHeldConflict(@Nullable String heldConflict) {
        this.heldConflict = heldConflict == null ? "" : heldConflict;
    }

    public String getSourcePublisher() {
        return sourcePublisher;
    }

    public void setSourcePublisher(@Nullable String sourcePublisher) {
        this.sourcePublisher = sourcePublisher == null ? "" : sourcePublisher;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(@Nullable String sourceUrl) {
        this.sourceUrl = sourceUrl == null ? "" : sourceUrl;
    }

    public String getSourceLanguage() {
        return sourceLanguage;
    }

    public void setSourceLanguage(@Nullable String sourceLanguage) {
        this.sourceLanguage = sourceLanguage == null ? "" : sourceLanguage;
    }

    public String getSourceAuthor() {
        return sourceAuthor;
    }

    public void setSourceAuthor(@Nullable String sourceAuthor) {
        this.sourceAuthor = sourceAuthor == null ? "" : sourceAuthor;
    }

    public @Nullable ReuseRight getSourceReuse() {
        return sourceReuse;
    }

    public void setSourceReuse(@Nullable ReuseRight sourceReuse) {
        this.sourceReuse = sourceReuse;
    }
}
