package org.mreza.persistence.meeting.invitation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mreza.domain.shared.Encryption;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Encrypts the addresses that were kept before they were encrypted, when Mreža starts; an index says at once that none is left. */
@Component
class EncryptingAddresses {

    private static final int AT_ONCE = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Encryption encryption;

    EncryptingAddresses(JdbcClient jdbc, Encryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    private record Plain(UUID id, String email) {}

    @EventListener(ContextRefreshedEvent.class)
    void encrypt() {
        encrypt("invitee");
        encrypt("minutes_addressee");
    }

    private void encrypt(String table) {
        List<Plain> some = plain(table, BEFORE_ALL);
        while (!some.isEmpty()) {
            some.forEach(one -> encrypt(table, one));
            some = plain(table, some.get(some.size() - 1).id());
        }
    }

    private List<Plain> plain(String table, UUID after) {
        return jdbc.sql("select id, email from " + table
                        + " where email is not null and email_hash is null and id > :after order by id limit "
                        + AT_ONCE)
                .param("after", after)
                .query(Plain.class)
                .list();
    }

    /** Unless another node did, or the same address was added meanwhile. */
    private void encrypt(String table, Plain one) {
        jdbc.sql("update " + table + " x set email = :email, email_hash = :hash where id = :id and email_hash is null"
                        + " and not exists (select from " + table
                        + " y where y.meeting_id = x.meeting_id and y.email_hash = :hash)")
                .param("email", encryption.encrypt(one.email()))
                .param("hash", encryption.hash(one.email().toLowerCase(Locale.ROOT)))
                .param("id", one.id())
                .update();
    }
}
