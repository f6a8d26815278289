package org.mreza.domain.paper;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.meeting.WritableMeetings;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.PaperId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the papers of meetings: adds, describes, removes. By whoever may edit the meeting. Once its minutes are approved
 * only photographs come and go: they are the news's, and whoever publishes it decides on them.
 */
@Service
@Transactional
public class PaperService {

    private final WritableMeetings meetings;
    private final Papers papers;
    private final PaperStore store;
    private final PaperGround ground;

    PaperService(WritableMeetings meetings, Papers papers, PaperStore store, PaperGround ground) {
        this.meetings = meetings;
        this.papers = papers;
        this.store = store;
        this.ground = ground;
    }

    /** Before anything that was sent is looked at. */
    @Transactional(readOnly = true)
    public void require(MeetingId meeting, Actor actor) {
        if (meetings.areApproved(meeting)) requireNews(meeting, actor);
        else meetings.require(meeting, actor);
    }

    /** The paper, opened for writing. */
    @Transactional(readOnly = true)
    public Paper open(PaperId id, Actor actor) {
        Paper paper = papers.findById(id).filter(p -> !p.isEvidence()).orElseThrow(NotFound::new);
        meetings.require(paper.meeting(), actor);
        return paper;
    }

    /**
     * Adds a file that was {@link AddingPapers looked into}.
     *
     * @param key of the form and the file; sent again it answers the first paper
     * @throws RuleBroken when it is there already, there are too many, or the minutes are approved
     */
    public PaperId add(UUID key, MeetingId meeting, FileName name, CheckedFile file, Actor actor) {
        requireOpen(meeting, file.kind(), actor);
        return PaperId.of(ground.submissions().once(key, actor, () -> {
            Paper paper = keep(new Paper.Belonging(meeting, null), name, file, actor);
            ground.audit().changed(actor, subject(paper), Map.of(), paper.facts());
            return paper.id().toString();
        }));
    }

    /** Keeps a paper where it is not yet, and not too many are. */
    Paper keep(Paper.Belonging to, FileName name, CheckedFile file, Actor actor) {
        PaperStore.Stock stock = store.stock(to, file.sha256());
        if (stock.same() != null) throw new RuleBroken("paper.rule.already", stock.same());
        int most = ground.limits().mostOfMeeting();
        if (stock.number() >= most) throw new RuleBroken("paper.rule.too-many", most);
        Paper paper = Paper.of(to, name, file, actor.account(), ground.clock().instant());
        papers.save(paper);
        store.keep(paper.id(), file);
        return paper;
    }

    /** @throws StaleVersion when somebody described it since it was opened */
    public void describe(PaperId id, int version, @Nullable LocalizedText description, Actor actor) {
        Paper paper = open(id, actor);
        if (!Objects.equals(paper.version(), version)) throw new StaleVersion("paper", id);
        Map<String, String> before = paper.facts();
        paper.describe(description);
        ground.audit().changed(actor, subject(paper), before, paper.facts());
    }

    public void remove(PaperId id, Actor actor) {
        Paper paper = open(id, actor);
        requireOpen(paper.meeting(), paper.kind(), actor);
        papers.delete(paper);
        ground.audit().changed(actor, subject(paper), paper.facts(), Map.of());
    }

    private void requireOpen(MeetingId meeting, PaperKind kind, Actor actor) {
        if (meetings.areApproved(meeting) && kind.isPicture()) {
            requireNews(meeting, actor);
            return;
        }
        meetings.require(meeting, actor);
        if (meetings.areApproved(meeting)) throw new RuleBroken("paper.rule.approved");
    }

    /** Whether {@link #remove} would, for whoever may edit the meeting. */
    @Transactional(readOnly = true)
    public boolean mayRemove(PaperRow paper, Actor actor) {
        return !meetings.areApproved(paper.meeting())
                || (paper.isPicture() && meetings.mayOwn(paper.meeting(), Action.PUBLISH_NEWS, actor));
    }

    private void requireNews(MeetingId meeting, Actor actor) {
        meetings.requireOwn(meeting, Action.PUBLISH_NEWS, actor);
    }

    void audited(Actor actor, Subject subject, Map<String, String> before, Map<String, String> after) {
        ground.audit().changed(actor, subject, before, after);
    }

    private static Subject subject(Paper paper) {
        return Subject.of("meeting", paper.meeting());
    }
}
