package org.mreza.domain.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.Window;

/** Questions about accounts. */
public interface AccountQueries {

    /**
     * Who asks, in one statement; empty for a disabled account.
     *
     * @param acting the organization wanted; another of the account's, or none, when it is no member
     */
    Optional<Actor> actor(AccountId account, @Nullable OrganizationId acting);

    Optional<Credentials> credentials(EmailAddress address);

    /** The actor's organizations with their names, in one statement. */
    List<OrganizationEntry> organizationsOf(Actor actor);

    Optional<OrganizationEntry> organization(OrganizationId id);

    Optional<OrganizationEntry> organizationBySlug(String slug);

    /** The organizations that a name, alias or address could mean. */
    List<OrganizationEntry> organizationsNamed(String words);

    /** Members of the organization by name. */
    List<Member> members(OrganizationId organization);

    /** Accounts by name; for administrators. */
    Window<AccountRow> list(AccountFilter filter, @Nullable String cursor);

    /** All of one account; for administrators. */
    Optional<AccountCard> card(AccountId account);

    /** What is needed to look at a password. An invited person who has not chosen one has none that could be right. */
    record Credentials(AccountId account, String passwordHash, boolean active) {
        boolean isUsable() {
            return active && !passwordHash.isEmpty();
        }
    }

    /** An organization, as far as accounts care. */
    record OrganizationEntry(
            OrganizationId id,
            String slug,
            LocalizedText name,
            @Nullable MunicipalityId seat,
            @Nullable CountryId country) {}

    /** Somebody in an organization. */
    record Member(
            AccountId account, String name, String email, Role role, Instant since, boolean active, boolean joined) {}

    /**
     * Which accounts.
     *
     * @param words part of name or address
     */
    record AccountFilter(
            String words,
            @Nullable AccountState state,
            @Nullable Role role) {}

    /** A line of the list of accounts. */
    record AccountRow(
            AccountId account,
            String name,
            String email,
            AccountState state,
            boolean joined,
            Instant createdAt,
            List<Role> roles) {}

    /** An account with all that it was granted. */
    record AccountCard(
            AccountId account,
            String name,
            String email,
            Language language,
            AccountState state,
            boolean joined,
            Instant createdAt,
            List<MembershipLine> memberships,
            List<AssignmentLine> assignments) {}

    /** A membership with the organization's name. */
    record MembershipLine(OrganizationEntry organization, Role role, Instant since) {}

    /** An assignment with its id. */
    record AssignmentLine(UUID id, Grant grant) {}
}
