package org.mreza.domain.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who an account is and what it was granted. */
@Service
@Transactional
public class AccountService {

    private final Accounts accounts;
    private final AccountAccess access;
    private final AccountEnding ending;
    private final Audit audit;
    private final Clock clock;

    AccountService(Accounts accounts, AccountAccess access, AccountEnding ending, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.ending = ending;
        this.audit = audit;
        this.clock = clock;
    }

    /** One's own name and language. */
    public void present(Actor actor, String name, Language language) {
        change(actor, actor.account(), account -> {
            account.call(name);
            account.speak(language);
        });
    }

    /** Signed out everywhere, at once. */
    public void disable(Actor actor, AccountId id) {
        access.requireAccounts(actor);
        requireAnotherAdministrator(id);
        change(actor, id, Account::disable);
        ending.endEverything(id, clock.instant());
    }

    public void enable(Actor actor, AccountId id) {
        access.requireAccounts(actor);
        change(actor, id, Account::enable);
    }

    /** Makes a member of the organization, or changes as what. */
    public void belong(Actor actor, AccountId id, OrganizationId organization, Role role) {
        access.requireToGive(actor, Grant.in(organization, role));
        change(actor, id, account -> account.belong(organization, role, clock.instant()));
    }

    /** For those who keep an organization's members: only somebody who is one already. */
    public void changeMember(Actor actor, AccountId id, OrganizationId organization, Role role) {
        access.requireToGive(actor, Grant.in(organization, role));
        change(actor, id, account -> {
            if (account.membership(organization).isEmpty()) throw new NotFound();
            account.belong(organization, role, clock.instant());
        });
    }

    /** For pages that show an organization's members. */
    @Transactional(readOnly = true)
    public void requireMembersOf(Actor actor, OrganizationId organization) {
        access.requireToGive(actor, Grant.in(organization, Role.MEMBER));
    }

    public void leave(Actor actor, AccountId id, OrganizationId organization) {
        access.requireToGive(actor, Grant.in(organization, Role.MEMBER));
        change(actor, id, account -> account.leave(organization));
    }

    public void assign(Actor actor, AccountId id, Grant grant) {
        access.requireAccounts(actor);
        change(actor, id, account -> account.assign(grant));
    }

    public void unassign(Actor actor, AccountId id, UUID assignment) {
        access.requireAccounts(actor);
        List<AccountId> administrators = accounts.lockAdministrators();
        change(actor, id, account -> {
            Assignment taken = account.unassign(assignment);
            if (taken.grant().role() == Role.ADMINISTRATOR && administrators.equals(List.of(id))) {
                throw new RuleBroken("account.last-administrator");
            }
        });
    }

    private void requireAnotherAdministrator(AccountId id) {
        if (accounts.lockAdministrators().equals(List.of(id))) throw new RuleBroken("account.last-administrator");
    }

    private void change(Actor actor, AccountId id, Consumer<Account> verb) {
        Account account = accounts.findById(id).orElseThrow(NotFound::new);
        Map<String, String> before = account.facts();
        verb.accept(account);
        accounts.save(account);
        audit.changed(actor, Subject.of("account", id), before, account.facts());
    }
}
