package org.mreza.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.GivenAccounts;
import org.mreza.domain.account.Invitation;
import org.mreza.domain.audit.AuditQueries;
import org.mreza.domain.audit.AuditQueries.AuditEntry;
import org.mreza.domain.audit.AuditQueries.Change;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class GivenAccountsTest {

    @Autowired
    GivenAccounts given;

    @Autowired
    AccountQueries accounts;

    @Autowired
    AuditQueries audit;

    @Test
    void an_account_is_given_once_and_then_left_alone() {
        Invitation first = invitation("first", Grant.administrator());

        assertThat(given.giveOnce(first, "a long enough secret")).isTrue();
        assertThat(given.giveOnce(first, "quite another secret")).isFalse();

        assertThat(hashOf(first)).isEqualTo("plain a long enough secret");
        assertThat(rolesOf(first)).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void its_password_must_pass_the_policy() {
        assertThatThrownBy(() -> given.giveOnce(invitation("weak", Grant.administrator()), "short"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void for_trying_out_the_given_password_always_holds() {
        Invitation person = invitation("trying", Grant.administrator());

        given.giveToAll(person, "one");
        given.giveToAll(person, "two");

        assertThat(hashOf(person)).isEqualTo("plain two");
    }

    @Test
    void an_organization_that_is_gone_is_left_out() {
        Invitation person = invitation("alone", Grant.in(OrganizationId.next(), Role.EDITOR));

        given.giveToAll(person, "one");

        assertThat(rolesOf(person)).isEmpty();
    }

    @Test
    void what_nobody_gave_is_written_down_too() {
        Invitation person = invitation("written", Grant.administrator());

        given.giveToAll(person, "one");
        given.giveToAll(person, "one");
        given.giveToAll(person, "two");

        AccountId id = accounts.credentials(person.email()).orElseThrow().account();
        List<AuditEntry> entries = audit.history(Subject.of("account", id), 10);
        assertThat(entries).extracting(AuditEntry::action).containsExactly("CHANGED", "CREATED");
        assertThat(entries).allMatch(entry -> entry.actorName() == null);
        assertThat(entries.get(1).changes()).contains(new Change("assignment ADMINISTRATOR", null, "granted"));
    }

    private String hashOf(Invitation person) {
        return accounts.credentials(person.email()).orElseThrow().passwordHash();
    }

    private List<Role> rolesOf(Invitation person) {
        var account = accounts.credentials(person.email()).orElseThrow().account();
        return accounts.actor(account, null).orElseThrow().grants().stream()
                .map(Grant::role)
                .toList();
    }

    private static Invitation invitation(String who, Grant grant) {
        return new Invitation(new EmailAddress(who + "@given.example"), who, Language.EN, List.of(grant));
    }
}
