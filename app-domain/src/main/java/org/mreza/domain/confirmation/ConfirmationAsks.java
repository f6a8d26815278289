package org.mreza.domain.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;

/** Who was asked about which record, and who is to be asked now. */
public interface ConfirmationAsks {

    /**
     * Organizations with records that nobody was asked about yet at this stage, and that somebody can be asked about: at
     * an address of the record or of the organization; by id.
     *
     * @param until due on or before this day
     * @param after the last one of those before
     */
    List<OrganizationId> due(LocalDate today, LocalDate until, @Nullable OrganizationId after, int limit);

    /** The records of the organization that nobody was asked about yet, those due first coming first. */
    List<DueRecord> dueOf(OrganizationId keeper, LocalDate today, LocalDate until);

    /** Keeps that it was asked; false when that was done already, also at this very moment by another node. */
    boolean add(ConfirmationAsk ask, DueRecord about, String tokenHash, Instant now);

    Optional<ConfirmationAsk> findByTokenHash(String tokenHash);

    void confirmed(ConfirmationAsk ask, Instant now);

    /** Where the organization is reached: its own address, that of its first contact, or of who manages it here. */
    default Optional<Contact> contactOf(OrganizationId organization) {
        return contactOf(organization, null);
    }

    /** @param email where one of its records is reached; null for the organization itself */
    Optional<Contact> contactOf(OrganizationId organization, @Nullable String email);

    /**
     * Where a letter goes.
     *
     * @param language of the account with that address, else that in which the organization writes its name
     */
    record Contact(String email, Language language, LocalizedText organization) {}
}
