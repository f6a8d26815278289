package org.mreza.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Encryption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** AES-256 in GCM, and HMAC-SHA256; each with a key of its own that is made from the server's secret. */
@Component
class AesEncryption implements Encryption {

    private static final Logger LOG = LoggerFactory.getLogger(AesEncryption.class);

    /** Begins what is encrypted; no address does. */
    private static final String MARK = "aes1:";

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final SecretKeySpec hashKey;

    AesEncryption(ServerSecret secret) {
        SecretKeySpec whole = new SecretKeySpec(secret.bytes(), "HmacSHA256");
        this.key = new SecretKeySpec(mac(whole, "encryption of addresses"), "AES");
        this.hashKey = new SecretKeySpec(mac(whole, "hashes of addresses"), "HmacSHA256");
    }

    @Override
    public String encrypt(String plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] kept = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + kept.length);
            System.arraycopy(kept, 0, all, NONCE_BYTES, kept.length);
            return MARK + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable String decrypt(String kept) {
        if (!kept.startsWith(MARK)) return kept;
        byte[] all = Base64.getDecoder().decode(kept.substring(MARK.length()));
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES));
            return new String(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (AEADBadTagException other) {
            LOG.warn("An address was encrypted with another secret and cannot be read: was MREZA_SECRET changed?");
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    @Override
    public String hash(String plain) {
        return Base64.getEncoder().encodeToString(mac(hashKey, plain));
    }

    private static byte[] mac(SecretKeySpec with, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(with);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
