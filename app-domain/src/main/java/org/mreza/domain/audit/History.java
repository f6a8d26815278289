package org.mreza.domain.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Service;

/** Who changed what of one record, and when. */
@Service
public class History {

    private static final int SHOWN = 200;

    private final AuditQueries queries;
    private final Map<String, SubjectAccess> access;

    History(AuditQueries queries, List<SubjectAccess> access) {
        this.queries = queries;
        this.access = access.stream().collect(Collectors.toMap(SubjectAccess::type, Function.identity()));
    }

    /** The history of a record, with what its page needs. */
    public record Page(SubjectAccess.Shown shown, List<AuditQueries.AuditEntry> entries) {}

    /** @throws NotFound for unknown types and records, and for those that the actor may not see */
    public Page of(Actor actor, Subject subject) {
        Access.requireSomewhere(actor, Action.VIEW_HISTORY);
        SubjectAccess type = access.get(subject.type());
        if (type == null) throw new NotFound();
        SubjectAccess.Shown shown = type.find(actor, subject.id()).orElseThrow(NotFound::new);
        return new Page(shown, queries.history(subject, SHOWN));
    }
}
