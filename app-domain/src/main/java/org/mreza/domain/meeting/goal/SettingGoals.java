package org.mreza.domain.meeting.goal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.Agreement;
import org.mreza.domain.meeting.MeetingService;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how a conclusion is measured; for those who write the record of its meeting. */
@Service
@Transactional
public class SettingGoals {

    private final MeetingService meetings;
    private final Goals goals;
    private final Vocabularies vocabularies;
    private final Gazetteer gazetteer;
    private final Audit audit;

    SettingGoals(MeetingService meetings, Goals goals, Vocabularies vocabularies, Gazetteer gazetteer, Audit audit) {
        this.meetings = meetings;
        this.goals = goals;
        this.vocabularies = vocabularies;
        this.gazetteer = gazetteer;
        this.audit = audit;
    }

    /** The conclusion, opened for measuring, in words. */
    @Transactional(readOnly = true)
    public String open(MeetingId meeting, ConclusionId conclusion, Actor actor) {
        return meetings.follow(meeting, actor).record().agreed().conclusions().stream()
                .filter(c -> conclusion.value().equals(c.id()))
                .map(Agreement.Concluded::text)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Sets the goal, or takes it away.
     *
     * @throws RuleBroken at {@code model} or {@code area} when there is no such model or place
     */
    public void set(MeetingId meeting, ConclusionId conclusion, @Nullable Goal goal, Actor actor) {
        String text = open(meeting, conclusion, actor);
        if (goal == null) {
            goals.remove(conclusion);
            audit.changed(actor, Subject.of("meeting", meeting), Map.of("goal", text), Map.of());
            return;
        }
        if (vocabularies.models().stream().noneMatch(m -> m.code().equals(goal.model())))
            throw RuleBroken.at("model", "goal.model.missing");
        boolean somewhere = (goal.region() == null
                        || gazetteer.region(goal.region()).isPresent())
                && (goal.country() == null || gazetteer.country(goal.country()).isPresent());
        if (!somewhere) throw RuleBroken.at("area", "goal.area.unknown");
        goals.set(conclusion, goal);
        audit.changed(actor, Subject.of("meeting", meeting), Map.of(), Map.of("goal", text + ": " + goal.model()));
    }
}
