package org.mreza.domain.meeting.minutes;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
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

    /**
     * Takes a comment, or other words for a statement of theirs.
     *
     * @return false when the link is not good any more; nothing was taken
     * @throws RuleBroken when it is not their statement, or says nothing new
     */
    public boolean say(String token, @Nullable UUID statement, @Nullable String about, String text) {
        Draft draft = behind(token).orElse(null);
        if (draft == null) return false;
        if (draft.said().size() >= Remarks.MOST) throw RuleBroken.at("text", "meeting.minutes.remarks.enough");
        String before = statement == null ? null : before(draft, statement);
        if (text.equals(before)) throw RuleBroken.at("text", "meeting.minutes.nothing-new");
        boolean again = draft.said().stream()
                .anyMatch(
                        r -> r.isOpen() && r.text().equals(text) && java.util.Objects.equals(r.statement(), statement));
        if (again) return true;
        Instant now = ground.clock().instant();
        remarks.add(new Remark(
                UuidCreator.getTimeOrderedEpoch(),
                draft.addressee().meeting(),
                draft.addressee().id(),
                statement,
                about,
                before,
                text,
                Remark.State.OPEN,
                null,
                now,
                null));
        ground.audit()
                .changed(
                        null,
                        Subject.of("meeting", draft.addressee().meeting()),
                        java.util.Map.of(),
                        java.util.Map.of("correction", Remark.State.OPEN.name()));
        return true;
    }

    private static String before(Draft draft, UUID statement) {
        return draft.own().stream()
                .filter(s -> s.id().equals(statement))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("text", "meeting.minutes.not-yours"))
                .text();
    }
}
