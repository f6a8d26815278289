package org.mreza.domain.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.draft.Submissions;
import org.springframework.stereotype.Component;

/** What is written down about an invitation. */
@Component
class InvitationRecords {

    private final AccountQueries queries;
    private final Submissions submissions;
    private final Audit audit;

    InvitationRecords(AccountQueries queries, Submissions submissions, Audit audit) {
        this.queries = queries;
        this.submissions = submissions;
        this.audit = audit;
    }

    String once(UUID key, Actor actor, Supplier<String> invite) {
        return submissions.once(key, actor, invite);
    }

    void created(Actor actor, Account account) {
        audit.created(actor, Subject.of("account", account.id()), account.facts());
    }

    void changed(Actor actor, Account account, Map<String, String> before) {
        audit.changed(actor, Subject.of("account", account.id()), before, account.facts());
    }

    /** The name of the organization that somebody is asked into, for the letter. */
    Map<String, String> organizationOf(Invitation invitation) {
        Optional<String> name = invitation.grants().stream()
                .map(Grant::organization)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .flatMap(queries::organization)
                .map(o -> o.name().forReader(invitation.language()));
        return name.map(n -> Map.of("organization", n)).orElse(Map.of());
    }
}
