package org.mreza.domain.account;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people in. Somebody who has an account gets the roles and a letter that says so. */
@Service
@Transactional
public class InvitationService {

    private final Accounts accounts;
    private final AccountAccess access;
    private final LinkSending sending;
    private final InvitationRecords records;
    private final Clock clock;

    InvitationService(
            Accounts accounts, AccountAccess access, LinkSending sending, InvitationRecords records, Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.sending = sending;
        this.records = records;
        this.clock = clock;
    }

    public AccountId invite(Invitation invitation, UUID submissionKey, Actor actor) {
        if (invitation.grants().isEmpty()) access.requireAccounts(actor);
        invitation.grants().forEach(grant -> access.requireToGive(actor, grant));
        return AccountId.of(records.once(
                submissionKey,
                actor,
                () -> accounts.findByEmail(invitation.email().value())
                        .map(account -> extend(account, invitation, actor))
                        .orElseGet(() -> begin(invitation, actor))
                        .toString()));
    }

    /**
     * Approving a request to join makes its sender the organization's first manager; whoever may approve may do this.
     * The caller has checked that.
     */
    public AccountId welcome(Invitation invitation, Actor actor) {
        return accounts.findByEmail(invitation.email().value())
                .map(account -> extend(account, invitation, actor))
                .orElseGet(() -> begin(invitation, actor));
    }

    /** Sends the invitation once more; the earlier link is good no longer. Nothing to a person who has come in. */
    public void repeat(Actor actor, AccountId id) {
        access.requireAccounts(actor);
        Account account = accounts.findById(id).orElseThrow(NotFound::new);
        if (account.passwordHash().isEmpty() && account.isActive()) sending.invite(actor, account, Map.of());
    }

    private AccountId begin(Invitation invitation, Actor actor) {
        Account account = Account.invite(
                AccountId.next(), invitation.email(), invitation.name(), invitation.language(), clock.instant());
        invitation.grants().forEach(grant -> give(account, grant));
        accounts.save(account);
        records.created(actor, account);
        sending.invite(actor, account, records.organizationOf(invitation));
        return account.id();
    }

    private AccountId extend(Account account, Invitation invitation, Actor actor) {
        Map<String, String> before = account.facts();
        invitation.grants().forEach(grant -> give(account, grant));
        accounts.save(account);
        records.changed(actor, account, before);
        if (account.isActive()) tellOf(account, invitation, actor);
        return account.id();
    }

    private void tellOf(Account account, Invitation invitation, Actor actor) {
        if (account.passwordHash().isEmpty()) sending.invite(actor, account, records.organizationOf(invitation));
        else sending.tell(account, "membership", records.organizationOf(invitation));
    }

    private void give(Account account, Grant grant) {
        OrganizationId organization = grant.organization();
        if (organization == null) account.assign(grant);
        else if (account.membership(organization).isEmpty() || isHigher(account, grant)) {
            account.belong(organization, grant.role(), clock.instant());
        }
    }

    /** An invitation never takes a role away. */
    private static boolean isHigher(Account account, Grant grant) {
        return account.membership(Objects.requireNonNull(grant.organization()))
                .map(m -> grant.role().compareTo(m.role()) > 0)
                .orElse(true);
    }
}
