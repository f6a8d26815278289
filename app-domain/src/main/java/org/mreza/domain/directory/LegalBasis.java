package org.mreza.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;

/**
 * What it rests on; each part may be unknown.
 *
 * @param act what sort of act: a decision of the council, a contract
 * @param issuer who issued it
 * @param accreditation accreditation or licence to offer it
 */
@Embeddable
public record LegalBasis(
        @Column(name = "legal_act") @Nullable LocalizedText act,
        @Column(name = "legal_number") @Nullable String number,
        @Column(name = "legal_year") @Nullable Integer year,
        @Column(name = "legal_issuer") @Nullable LocalizedText issuer,
        @Nullable LocalizedText accreditation) {

    public static final LegalBasis NOT_STATED = new LegalBasis(null, null, null, null, null);

    public LegalBasis {
        Texts.shortEnough("legalAct", act, Texts.LINE);
        Texts.shortEnough("legalNumber", number, 100);
        Texts.within("legalYear", year, 1900, 2200);
        Texts.shortEnough("legalIssuer", issuer, Texts.LINE);
        Texts.shortEnough("accreditation", accreditation, Texts.LINE);
    }

    /** Whether nothing is known of the act. */
    public boolean isEmpty() {
        return act == null && number == null && year == null && issuer == null;
    }
}
