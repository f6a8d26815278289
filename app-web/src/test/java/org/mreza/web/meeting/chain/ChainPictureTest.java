package org.mreza.web.meeting.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.MeetingView.ActionView;
import org.mreza.domain.meeting.chain.Chain;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.web.frame.Reader;

class ChainPictureTest {

    private final List<MeetingId> meetings =
            IntStream.range(0, 4).mapToObj(n -> MeetingId.next()).toList();
    private final Reader reader =
            Mockito.mock(Reader.class, call -> call.getMethod().getReturnType().equals(String.class) ? "x" : null);

    @Test
    void what_skipped_a_meeting_leads_to_the_one_that_took_it_on() {
        List<ChainPicture.Line> lines = carried(Set.of(meetings.get(3), meetings.get(2)));
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.path())
                        .as("to the left edge of the third column")
                        .endsWith(" 641 23"));
    }

    @Test
    void what_goes_on_outside_the_picture_has_no_line() {
        assertThat(carried(Set.of(MeetingId.next()))).isEmpty();
        assertThat(carried(Set.of())).isEmpty();
    }

    private List<ChainPicture.Line> carried(Set<MeetingId> to) {
        List<Chain.Step> steps = meetings.stream()
                .map(id -> new Chain.Step(
                        id,
                        LocalizedText.of(Language.MK, "Средба"),
                        null,
                        null,
                        List.of(),
                        id.equals(meetings.get(0)) ? List.of(deed(id, to)) : List.of()))
                .toList();
        return new ChainPicture(new Chain(steps), reader)
                .lines().stream().filter(line -> line.kind().equals("carried")).toList();
    }

    private static Chain.Deed deed(MeetingId at, Set<MeetingId> to) {
        ActionView item = new ActionView(
                ActionItemId.next(), at, null, null, "Чекор", null, null, null, ActionState.OPEN, List.of());
        return new Chain.Deed(item, 0, null, false, to);
    }
}
