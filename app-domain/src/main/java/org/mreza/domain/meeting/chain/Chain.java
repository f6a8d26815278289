package org.mreza.domain.meeting.chain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingView.ActionView;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PartialDate;

/** What came of the meetings of a series, in their order. */
public record Chain(List<Step> steps) {

    /** So many meetings, the latest ones, are shown at once. */
    public static final int MOST = 12;

    public Chain {
        steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return steps.stream()
                .allMatch(s -> s.conclusions().isEmpty() && s.deeds().isEmpty());
    }

    /** A meeting with what it agreed. */
    public record Step(
            MeetingId id,
            LocalizedText title,
            @Nullable PartialDate held,
            @Nullable Integer ordinal,
            List<Concluded> conclusions,
            List<Deed> deeds) {

        /** The deeds that carry out a conclusion. */
        public List<Deed> of(Concluded conclusion) {
            return deeds.stream()
                    .filter(d -> conclusion.id().equals(d.item().conclusion()))
                    .toList();
        }

        /** Those that stand alone. */
        public List<Deed> others() {
            return deeds.stream()
                    .filter(d -> conclusions.stream()
                            .noneMatch(c -> c.id().equals(d.item().conclusion())))
                    .toList();
        }
    }

    /** A conclusion. */
    public record Concluded(ConclusionId id, String text) {}

    /**
     * An action item and what became of it.
     *
     * @param notes how much was written about it
     * @param evidence the address of the latest evidence
     * @param files whether files came as evidence
     * @param carriedTo later meetings that took it on
     */
    public record Deed(ActionView item, int notes, @Nullable String evidence, boolean files, Set<MeetingId> carriedTo) {

        public boolean hasEvidence() {
            return evidence != null || files;
        }
    }
}
