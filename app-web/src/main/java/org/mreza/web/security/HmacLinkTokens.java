package org.mreza.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mreza.domain.account.LinkTokens;
import org.springframework.stereotype.Component;

/** Tokens of 256 bits: HMAC-SHA256 of the link's id with the server's secret. */
@Component
class HmacLinkTokens implements LinkTokens {

    private final SecretKeySpec key;

    HmacLinkTokens(ServerSecret secret) {
        this.key = new SecretKeySpec(secret.bytes(), "HmacSHA256");
    }

    @Override
    public String tokenOf(UUID link) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] token = mac.doFinal(("account-link " + link).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
