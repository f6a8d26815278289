package org.mreza.domain.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.meeting.ActionItem;
import org.mreza.domain.meeting.MovingActionItems;
import org.mreza.domain.meeting.action.FollowingUp;
import org.mreza.domain.meeting.action.Progress;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.PaperId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files that show what became of an action item. By whoever may move the item. */
@Service
@Transactional
public class EvidenceService {

    private final MovingActionItems items;
    private final FollowingUp following;
    private final PaperService service;
    private final Papers papers;
    private final PaperStore store;

    EvidenceService(
            MovingActionItems items, FollowingUp following, PaperService service, Papers papers, PaperStore store) {
        this.items = items;
        this.following = following;
        this.service = service;
        this.papers = papers;
        this.store = store;
    }

    /** A file that was looked into, under its name. */
    record Evidence(FileName name, CheckedFile file) {}

    /** Writes news with its evidence, all or nothing. */
    void tell(UUID key, Progress news, List<Evidence> evidence, Actor actor) {
        ActionItem item = items.require(news.item(), actor);
        following.tell(
                key,
                news,
                actor,
                note -> keep(new Paper.Belonging(item.meeting(), note), news.item(), evidence, actor));
    }

    private void keep(Paper.Belonging to, ActionItemId item, List<Evidence> evidence, Actor actor) {
        Set<String> seen = new HashSet<>();
        List<Evidence> each =
                evidence.stream().filter(e -> seen.add(e.file().sha256())).toList();
        String names = each.stream()
                .map(e -> service.keep(to, e.name(), e.file(), actor).name())
                .collect(Collectors.joining(", "));
        service.audited(actor, Subject.of("action-item", item), Map.of(), Map.of("paper", names));
    }

    /** Takes a file away; the words of the news stay. Answers whose it was. */
    public ActionItemId remove(PaperId id, Actor actor) {
        Paper paper = papers.findById(id).filter(Paper::isEvidence).orElseThrow(NotFound::new);
        ActionItemId item = store.item(id).orElseThrow(NotFound::new);
        items.require(item, actor);
        papers.delete(paper);
        service.audited(actor, Subject.of("action-item", item), Map.of("paper", paper.name()), Map.of());
        return item;
    }
}
