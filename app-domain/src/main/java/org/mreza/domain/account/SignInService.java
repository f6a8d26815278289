package org.mreza.domain.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.shared.AccountId;
import org.springframework.stereotype.Service;

/** Looks at address and password. Unknown, wrong, disabled and not yet chosen take the same time and say the same. */
@Service
public class SignInService {

    private final AccountQueries queries;
    private final SignInThrottle throttle;
    private final PasswordHashing hashing;
    private final Audit audit;
    private final Clock clock;

    SignInService(AccountQueries queries, SignInThrottle throttle, PasswordHashing hashing, Audit audit, Clock clock) {
        this.queries = queries;
        this.throttle = throttle;
        this.hashing = hashing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How it went.
     *
     * @param actor who signs in; null when refused
     * @param waitUntil when the address may be tried again; null when it may now
     */
    public record Outcome(@Nullable Actor actor, @Nullable Instant waitUntil) {}

    public Outcome signIn(String typedAddress, String password) {
        return look(typedAddress, password, "SIGNED_IN");
    }

    private Outcome look(String typedAddress, String password, String rightEvent) {
        String hash = EmailAddress.hashOf(typedAddress);
        Optional<Instant> wait = throttle.admit(hash, clock.instant());
        Optional<AccountQueries.Credentials> known =
                EmailAddress.read(typedAddress).flatMap(queries::credentials);
        boolean right = isRight(known, password);
        Optional<Actor> actor =
                queries.actor(known.map(AccountQueries.Credentials::account).orElseGet(AccountId::next), null);
        if (wait.isPresent() || !right || actor.isEmpty()) {
            String event = wait.isPresent() ? "SIGN_IN_LOCKED" : "SIGN_IN_FAILED";
            audit.signIn(null, event, known.map(k -> about(k.account())).orElse(Map.of()));
            return new Outcome(null, wait.orElse(null));
        }
        throttle.forget(hash);
        audit.signIn(actor.get(), rightEvent, about(actor.get().account()));
        return new Outcome(actor.get(), null);
    }

    /** Whether the password is the account's; wrong tries count as those at signing in. */
    boolean confirms(EmailAddress address, String password) {
        return look(address.value(), password, "PASSWORD_CONFIRMED").actor() != null;
    }

    private boolean isRight(Optional<AccountQueries.Credentials> known, String password) {
        String typed = PasswordPolicy.normalized(password);
        if (known.isPresent() && known.get().isUsable() && typed.length() <= 4 * PasswordPolicy.LONGEST) {
            return hashing.matches(typed, known.get().passwordHash());
        }
        hashing.pretend("no such account");
        return false;
    }

    private static Map<String, String> about(AccountId account) {
        return Map.of("account", account.toString());
    }
}
