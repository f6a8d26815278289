package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.account.AccountService;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.Invitation;
import org.mreza.domain.account.InvitationService;
import org.mreza.domain.account.PasswordHashing;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RegionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Ana, coordinator of Vardar, has an account and signs in. Each visitor comes from an address of its own. */
@SpringBootTest(properties = "mreza.secret=only-for-tests-only-for-tests-only")
@AutoConfigureMockMvc
abstract class SignedInAna {

    static final Actor ROOT = new Actor(AccountId.next(), "Root", Language.EN, null, List.of(Grant.administrator()));
    static final String PASSWORD = "blue kettle sings";

    @Autowired
    MockMvc web;

    @Autowired
    InvitationService invitations;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountQueries queries;

    @Autowired
    PasswordHashing hashing;

    @Autowired
    JdbcClient jdbc;

    AccountId ana;
    String email;

    @BeforeEach
    void ana() {
        email = UUID.randomUUID() + "@river.example";
        ana = account(email, "Ana", Grant.coordinatorOf(RegionId.of("mk-vardar")));
    }

    AccountId account(String address, String name, Grant... grants) {
        AccountId made = invitations.invite(
                new Invitation(EmailAddress.read(address).orElseThrow(), name, Language.EN, List.of(grants)),
                UUID.randomUUID(),
                ROOT);
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", hashing.hash(PASSWORD))
                .param("id", made.value())
                .update();
        return made;
    }

    Visitor signedIn() throws Exception {
        return signedIn(email);
    }

    Visitor signedIn(String who) throws Exception {
        Visitor visitor = new Visitor(web);
        assertThat(visitor.signIn(who, PASSWORD).getHeader("Location")).isEqualTo("/today");
        return visitor;
    }
}
