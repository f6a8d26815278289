package org.mreza.web.security;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mreza.domain.account.PasswordHashing;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB and two passes; few at a time, so that a rush on the door does not eat the memory. */
@Component
class Argon2Hashing implements PasswordHashing {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int AT_A_TIME = 4;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, 2);
    private final Semaphore seats = new Semaphore(AT_A_TIME, true);
    private final String nobodys = hash("nobody has this password");

    @Override
    public final String hash(String password) {
        return seated(() -> String.valueOf(argon2.encode(password)));
    }

    @Override
    public boolean matches(String password, String hash) {
        return seated(() -> argon2.matches(password, hash));
    }

    @Override
    public void pretend(String password) {
        if (matches(password, nobodys)) throw new IllegalStateException("nobody's password was guessed");
    }

    private <T> T seated(Supplier<T> work) {
        seats.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            seats.release();
        }
    }
}
