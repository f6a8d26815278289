package org.mreza.domain.paper;

import java.nio.file.Path;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PaperId;
import org.springframework.stereotype.Service;

/** Takes in files: first who sent it, then what it is, then it is kept. No transaction waits while a file is looked into. */
@Service
public class AddingPapers {

    private final PaperService papers;
    private final FileCheck check;

    AddingPapers(PaperService papers, FileCheck check) {
        this.papers = papers;
        this.check = check;
    }

    /** Before anything that was sent is looked at. */
    public void require(MeetingId meeting, Actor actor) {
        papers.require(meeting, actor);
    }

    /**
     * Adds a file to a meeting.
     *
     * @param key of the form and the file; sent again it answers the first paper
     * @throws org.mreza.domain.shared.RuleBroken that says why it is refused
     */
    public PaperId add(UUID key, MeetingId meeting, Path sent, FileName name, Actor actor) {
        papers.require(meeting, actor);
        return papers.add(key, meeting, name, check.check(sent), actor);
    }
}
