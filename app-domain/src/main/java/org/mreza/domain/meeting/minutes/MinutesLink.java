package org.mreza.domain.meeting.minutes;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.meeting.MeetingGround;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the link in a letter about minutes opens, for people without an account. Looking changes nothing. */
@Service
@Transactional
public class MinutesLink {

    private final Addressees addressees;
    private final MinutesRecords minutes;
    private final Remarks remarks;
    private final MeetingGround ground;

    MinutesLink(Addressees addressees, MinutesRecords minutes, Remarks remarks, MeetingGround ground) {
        this.addressees = addressees;
        this.minutes = minutes;
        this.remarks = remarks;
        this.ground = ground;
    }

    /**
     * The draft as it was sent, and what its reader may do.
     *
     * @param own the statements of their institution, as they stand now
     * @param said what they sent so far
     */
    public record Draft(
            Addressee addressee,
            Standing standing,
            MinutesVersion version,
            List<Remarks.OwnStatement> own,
            List<Remark> said) {}

    /** The draft behind a link; empty for one that is not good any more. */
    @Transactional(readOnly = true)
    public Optional<Draft> behind(String token) {
        return addressees.findByTokenHash(LinkTokens.hash(token)).flatMap(this::draft);
    }

    /** In which language somebody was sent a link, good or not good any more. */
    @Transactional(readOnly = true)
    public Optional<Language> language(String token) {
        return addressees.findByTokenHash(LinkTokens.hash(token)).map(Addressee::language);
    }

    private Optional<Draft> draft(Addressee addressee) {
        Standing standing = minutes.of(addressee.meeting());
        if (!standing.takesRemarks(ground.clock().instant())) return Optional.empty();
        OrganizationId organization = addressee.organization();
        return minutes.version(addressee.meeting(), addressee.version())
                .map(version -> new Draft(
                        addressee,
                        standing,
                        version,
                        organization == null ? List.of() : remarks.statements(addressee.meeting(), organization),
                        remarks.by(addressee.id())));
    }

    /** What somebody sent through a link so far, and what became of it; also when the link takes no more. */
    @Transactional(readOnly = true)
    public List<Remark> said(String token) {
        return addressees
                .findByTokenHash(LinkTokens.hash(token))
                .map(addressee -> remarks.by(addressee.id()))
                .orElse(List.of());
    }

    /**
     * A comment, or other words for a statement.
     *
     * @param about what a comment is about
     */
    public record Saying(@Nullable UUID statement, @Nullable String about, String text) {}

    /**
     * Takes comments, and other words for statements of theirs; all or none.
     *
     * @return false when the link is not good any more; nothing was taken
     * @throws RuleBroken when it is not their statement, or says nothing new
     */
    public boolean say(String token, List<Saying> sayings) {
        Draft draft = behind(token).orElse(null);
        if (draft == null) return false;
        List<Remark> fresh = sayings.stream()
                .filter(saying -> !waits(draft, saying))
                .map(saying -> remark(draft, saying))
                .toList();
        if (draft.said().size() + fresh.size() > Remarks.MOST)
            throw RuleBroken.at("text", "meeting.minutes.remarks.enough");
        if (!fresh.stream().allMatch(remarks::add)) return false;
        if (!fresh.isEmpty())
            ground.audit()
                    .changed(
                            null,
                            Subject.of("meeting", draft.addressee().meeting()),
                            Map.of(),
                            Map.of("correction", Remark.State.OPEN.name()));
        return true;
    }

    private static boolean waits(Draft draft, Saying saying) {
        return draft.said().stream()
                .anyMatch(r -> r.isOpen()
                        && r.text().equals(saying.text())
                        && Objects.equals(r.statement(), saying.statement()));
    }

    private Remark remark(Draft draft, Saying saying) {
        String before = saying.statement() == null ? null : before(draft, saying.statement());
        if (saying.text().equals(before)) throw RuleBroken.at("text", "meeting.minutes.nothing-new");
        return new Remark(
                UuidCreator.getTimeOrderedEpoch(),
                draft.addressee().meeting(),
                draft.addressee().id(),
                saying.statement(),
                saying.about(),
                before,
                saying.text(),
                Remark.State.OPEN,
                null,
                ground.clock().instant(),
                null);
    }

    private static String before(Draft draft, UUID statement) {
        return draft.own().stream()
                .filter(s -> s.id().equals(statement))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("text", "meeting.minutes.not-yours"))
                .text();
    }
}
