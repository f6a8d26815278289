package org.mreza.domain.account;

/** Slow hashing of passwords. */
public interface PasswordHashing {

    String hash(String password);

    boolean matches(String password, String hash);

    /** Takes as long as a comparison, for addresses that nobody has. */
    void pretend(String password);
}
