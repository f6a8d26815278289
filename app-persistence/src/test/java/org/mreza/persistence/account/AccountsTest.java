package org.mreza.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Refused;
import org.mreza.domain.access.Role;
import org.mreza.domain.account.Account;
import org.mreza.domain.account.AccountLink.Purpose;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.account.AccountService;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.Invitation;
import org.mreza.domain.account.InvitationService;
import org.mreza.domain.account.PasswordService;
import org.mreza.domain.account.SignInService;
import org.mreza.domain.account.SignInThrottle;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class AccountsTest {

    private static final Actor ROOT =
            new Actor(AccountId.next(), "Root", Language.EN, null, List.of(Grant.administrator()));
    private static final String GOOD = "blue kettle sings";

    @Autowired
    InvitationService invitations;

    @Autowired
    PasswordService passwords;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountQueries queries;

    @Autowired
    SignInService signIn;

    @Autowired
    SignInThrottle throttle;

    @Autowired
    JdbcClient jdbc;

    @Test
    void from_the_invitation_to_signing_in() {
        AccountId id = invite("ana@river.example", Grant.coordinatorOf(RegionId.of("mk-vardar")));
        String token = token(id);
        assertThat(passwords.nameBehind(token, Purpose.INVITATION)).isPresent();
        assertThat(passwords.nameBehind(token, Purpose.RESET)).isEmpty();
        assertThatThrownBy(() -> passwords.choose(token, Purpose.INVITATION, "Ana", "short"))
                .isInstanceOf(RuleBroken.class);
        passwords.choose(token, Purpose.INVITATION, "Ana Petrova", GOOD);
        assertThatThrownBy(() -> passwords.choose(token, Purpose.INVITATION, "Ana", GOOD))
                .isInstanceOf(NotFound.class);
        assertThat(signIn.signIn(" ANA@river.example ", GOOD).actor()).isNotNull();
        accounts.disable(ROOT, id);
        assertThat(signIn.signIn("ana@river.example", GOOD).actor()).isNull();
        assertThat(queries.actor(id, null)).isEmpty();
    }

    @Test
    void only_the_newest_link_is_good() {
        AccountId id = invite("newest@river.example", Grant.officerOf(MunicipalityId.of("mk-kavadarci")));
        String first = token(id);
        invitations.repeat(ROOT, id);
        assertThat(passwords.nameBehind(first, Purpose.INVITATION)).isEmpty();
        assertThat(passwords.nameBehind(token(id), Purpose.INVITATION)).isPresent();
    }

    @Test
    void a_link_is_good_for_an_hour() {
        AccountId id = invite("late@river.example", Grant.officerOf(MunicipalityId.of("mk-kavadarci")));
        String token = token(id);
        jdbc.sql("""
                update account_link set created_at = created_at - interval '61 minutes',
                  expires_at = expires_at - interval '61 minutes' where account_id = :id""").param("id", id.value()).update();
        assertThat(passwords.nameBehind(token, Purpose.INVITATION)).isEmpty();
        assertThatThrownBy(() -> passwords.choose(token, Purpose.INVITATION, "Ana", GOOD))
                .isInstanceOf(NotFound.class);
        passwords.renew(token);
        assertThat(passwords.nameBehind(token(id), Purpose.INVITATION)).isPresent();
    }

    @Test
    void the_actor_takes_one_statement() {
        AccountId id = invite("one@river.example", Grant.officerOf(MunicipalityId.of("mk-kavadarci")));
        accounts.assign(ROOT, id, Grant.coordinatorOf(RegionId.of("mk-vardar")));
        SqlCount.Counted<Optional<Actor>> counted = SqlCount.of(() -> queries.actor(id, OrganizationId.next()));
        assertThat(counted.count()).isEqualTo(1);
        assertThat(counted.result().orElseThrow().grants())
                .containsExactlyInAnyOrder(
                        Grant.officerOf(MunicipalityId.of("mk-kavadarci")),
                        Grant.coordinatorOf(RegionId.of("mk-vardar")));
    }

    @Test
    void ten_wrong_tries_make_an_address_wait_known_or_not() {
        for (String address : List.of("nobody@nowhere.example", "known@river.example")) {
            for (int i = 0; i < SignInThrottle.TRIES; i++) {
                assertThat(signIn.signIn(address, "wrong").waitUntil()).isNull();
            }
            assertThat(signIn.signIn(address, "wrong").waitUntil()).isAfter(Instant.now());
        }
        assertThat(throttle.locks(Instant.now())).hasSize(2);
        assertThat(throttle.locks(Instant.now().plus(SignInThrottle.WAIT))).isEmpty();
        jdbc.sql("delete from sign_in_throttle").update();
    }

    @Test
    void the_last_administrator_stays() {
        jdbc.sql("update account set state = 'DISABLED'").update();
        AccountId first = invite("root1@river.example", Grant.administrator());
        AccountId second = invite("root2@river.example", Grant.administrator());
        jdbc.sql("update account set password_hash = 'chosen' where email like 'root_@river.example'")
                .update();
        invite("invited@river.example", Grant.administrator());
        accounts.disable(ROOT, first);
        assertThatThrownBy(() -> accounts.disable(ROOT, second)).hasMessage("account.last-administrator");
        UUID assignment =
                queries.card(second).orElseThrow().assignments().get(0).id();
        assertThatThrownBy(() -> accounts.unassign(ROOT, second, assignment)).hasMessage("account.last-administrator");
    }

    @Test
    void a_manager_gives_no_role_of_the_network() {
        Actor manager = new Actor(
                AccountId.next(), "M", Language.MK, null, List.of(Grant.in(OrganizationId.next(), Role.MANAGER)));
        assertThatThrownBy(() -> invitations.invite(
                        invitation("evil@river.example", Grant.administrator()), UUID.randomUUID(), manager))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.assign(manager, manager.account(), Grant.administrator()))
                .isInstanceOf(Refused.class);
        assertThat(Account.OF_ORGANIZATIONS).doesNotContain(Role.ADMINISTRATOR);
    }

    private AccountId invite(String email, Grant grant) {
        return invitations.invite(invitation(email, grant), UUID.randomUUID(), ROOT);
    }

    private static Invitation invitation(String email, Grant grant) {
        return new Invitation(EmailAddress.read(email).orElseThrow(), "Somebody", Language.MK, List.of(grant));
    }

    private String token(AccountId account) {
        return jdbc.sql("select 'token-of-' || id from account_link where account_id = :id and ended_at is null")
                .param("id", account.value())
                .query(String.class)
                .single();
    }
}
