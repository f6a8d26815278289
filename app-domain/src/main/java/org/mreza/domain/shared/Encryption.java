package org.mreza.domain.shared;

import org.jspecify.annotations.Nullable;

/** Keeps words so that nobody reads them who has the database only. */
public interface Encryption {

    /** Each time other words, which only {@link #decrypt} reads. */
    String encrypt(String plain);

    /** What was encrypted, and as it is what was not; null for what was encrypted with another secret. */
    @Nullable
    String decrypt(String kept);

    /** The same for the same words, to find them by; without the secret it tells nothing about them. */
    String hash(String plain);
}
