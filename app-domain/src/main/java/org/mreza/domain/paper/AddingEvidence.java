package org.mreza.domain.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MovingActionItems;
import org.mreza.domain.meeting.action.FollowingUp;
import org.mreza.domain.meeting.action.Progress;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;

/** Takes in news of an action item, perhaps with files. No transaction waits while a file is looked into. */
@Service
public class AddingEvidence {

    private final MovingActionItems items;
    private final FollowingUp following;
    private final EvidenceService evidence;
    private final FileCheck check;

    AddingEvidence(MovingActionItems items, FollowingUp following, EvidenceService evidence, FileCheck check) {
        this.items = items;
        this.following = following;
        this.evidence = evidence;
        this.check = check;
    }

    /** A file as it was sent. */
    public record Sent(Path file, FileName name) {}

    /**
     * Writes the news and keeps the files, all or nothing.
     *
     * @param key of the form; sent again it writes nothing more
     * @throws FileRefused when one of the files is
     */
    public void tell(UUID key, Progress news, List<Sent> files, Actor actor) {
        items.require(news.item(), actor);
        List<EvidenceService.Evidence> checked = new ArrayList<>();
        for (Sent sent : files) checked.add(checked(sent));
        if (checked.isEmpty()) following.tell(key, news, actor);
        else evidence.tell(key, news, checked, actor);
    }

    private EvidenceService.Evidence checked(Sent sent) {
        try {
            CheckedFile file = check.check(sent.file());
            return new EvidenceService.Evidence(sent.name().as(file.kind()), file);
        } catch (RuleBroken why) {
            throw new FileRefused(sent.name(), why);
        }
    }
}
