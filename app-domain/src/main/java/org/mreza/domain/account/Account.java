package org.mreza.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;

/** A person who signs in: belongs to organizations, and may hold roles that no organization gives. */
@Entity
@Table(name = "account")
public class Account {

    /** The roles that an organization gives. */
    public static final List<Role> OF_ORGANIZATIONS = List.of(Role.MEMBER, Role.EDITOR, Role.MANAGER);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    private String email;
    private String name;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordSetAt;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @ElementCollection
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Membership> memberships = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private List<Assignment> assignments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(AccountId id, EmailAddress email, String name, Language language, Instant now) {
        this.id = id;
        this.email = email.value();
        this.name = named(name);
        this.language = language;
        this.state = AccountState.ACTIVE;
        this.createdAt = now;
    }

    /** Somebody who is asked in; signs in as soon as a password is chosen. */
    public static Account invite(AccountId id, EmailAddress email, String name, Language language, Instant now) {
        return new Account(id, email, name, language, now);
    }

    public void call(String newName) {
        name = named(newName);
    }

    public void speak(Language newLanguage) {
        language = newLanguage;
    }

    void passwordHashed(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
    }

    void disable() {
        state = AccountState.DISABLED;
    }

    void enable() {
        state = AccountState.ACTIVE;
    }

    /** Makes a member of the organization, or changes as what. */
    void belong(OrganizationId organization, Role role, Instant now) {
        if (!OF_ORGANIZATIONS.contains(role)) throw RuleBroken.at("role", "account.role-not-of-organizations");
        Optional<Membership> before = membership(organization);
        before.ifPresent(memberships::remove);
        memberships.add(before.map(m -> m.as(role)).orElseGet(() -> new Membership(organization, role, now)));
    }

    /** @throws NotFound when no member */
    void leave(OrganizationId organization) {
        memberships.remove(membership(organization).orElseThrow(NotFound::new));
    }

    void assign(Grant grant) {
        if (OF_ORGANIZATIONS.contains(grant.role())) throw RuleBroken.at("role", "account.role-of-organizations");
        if (assignments.stream().noneMatch(a -> a.grant().equals(grant))) assignments.add(new Assignment(grant));
    }

    /** @throws NotFound when there is no such assignment */
    Assignment unassign(UUID assignment) {
        Assignment found = assignments.stream()
                .filter(a -> a.id().equals(assignment))
                .findFirst()
                .orElseThrow(NotFound::new);
        assignments.remove(found);
        return found;
    }

    public AccountId id() {
        return id;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public Optional<Membership> membership(OrganizationId organization) {
        return memberships.stream()
                .filter(m -> m.organization().equals(organization))
                .findFirst();
    }

    /** What the audit log keeps of it: neither name nor address. */
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("state", state.name());
        facts.put("language", language.tag());
        facts.put("passwordSetAt", String.valueOf(passwordSetAt));
        facts.put("name", "#" + Integer.toHexString(name.hashCode()));
        memberships.forEach(
                m -> facts.put("membership " + m.organization(), m.role().name()));
        assignments.forEach(a -> facts.put("assignment " + a, "granted"));
        return facts;
    }

    private static String named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > 200) throw RuleBroken.at("name", "account.name-length");
        return stripped;
    }
}
