package org.mreza.domain.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;

/** Somebody outside the network asks that their organization may join; a coordinator of the territory decides, once. */
@Entity
public class JoinRequest {

    /** How far it got. */
    public enum State {
        WAITING,
        APPROVED,
        DECLINED
    }

    /** The longest message or reason, in characters. */
    public static final int LONGEST = 2_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private JoinRequestId id;

    private String organizationName;

    @Enumerated(EnumType.STRING)
    private Organization.Kind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "municipality_id"))
    private @Nullable MunicipalityId municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "country_id"))
    private @Nullable CountryId country;

    private String personName;

    private String email;

    private @Nullable String message;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private @Nullable OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected JoinRequest() {}

    private JoinRequest(JoinRequestId id, JoinAsk ask, Instant now) {
        this.id = id;
        this.organizationName = ask.organizationName();
        this.kind = ask.kind();
        this.municipality = ask.municipality();
        this.country = ask.country();
        this.personName = ask.personName();
        this.email = ask.email();
        this.message = ask.message();
        this.language = ask.language();
        this.createdAt = now;
    }

    public static JoinRequest ask(JoinRequestId id, JoinAsk ask, Instant now) {
        return new JoinRequest(id, ask, now);
    }

    /** @param organization the new one, or the one that turned out to be there already */
    public void approve(OrganizationId organization, AccountId by, Instant now) {
        decide(State.APPROVED, by, now);
        this.organization = organization;
    }

    public void decline(String reason, AccountId by, Instant now) {
        if (reason.isBlank()) throw RuleBroken.at("reason", "organization.rule.reason-missing");
        if (reason.length() > LONGEST) throw RuleBroken.at("reason", "organization.rule.too-long", LONGEST);
        decide(State.DECLINED, by, now);
        this.reason = reason.strip();
    }

    private void decide(State decision, AccountId by, Instant now) {
        if (state != State.WAITING) throw new RuleBroken("organization.rule.already-decided");
        state = decision;
        decidedBy = by;
        decidedAt = now;
    }

    public JoinRequestId id() {
        return id;
    }

    /** What was asked. */
    public JoinAsk asked() {
        return new JoinAsk(organizationName, kind, municipality, country, personName, email, message, language);
    }

    public State state() {
        return state;
    }

    public Optional<OrganizationId> organization() {
        return Optional.ofNullable(organization);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<AccountId> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
