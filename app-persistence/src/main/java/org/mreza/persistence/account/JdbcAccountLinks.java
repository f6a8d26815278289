package org.mreza.persistence.account;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.instantOrNull;
import static org.mreza.persistence.shared.Times.utc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.account.AccountLink;
import org.mreza.domain.account.AccountLinks;
import org.mreza.domain.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAccountLinks implements AccountLinks {

    private final JdbcClient jdbc;

    JdbcAccountLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AccountLink link, String tokenHash, Instant now) {
        // Two that are made at once: the second one waits here for the first.
        jdbc.sql("select id from account where id = :account for update")
                .param("account", link.account().value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                update account_link set ended_at = :now
                where account_id = :account and purpose = :purpose and ended_at is null""")
                .param("now", utc(now))
                .param("account", link.account().value())
                .param("purpose", link.purpose().name())
                .update();
        jdbc.sql("""
                insert into account_link (id, account_id, purpose, token_hash, created_at, expires_at)
                values (:id, :account, :purpose, :hash, :now, :expires)""")
                .param("id", link.id())
                .param("account", link.account().value())
                .param("purpose", link.purpose().name())
                .param("hash", tokenHash)
                .param("now", utc(now))
                .param("expires", utc(link.expiresAt()))
                .update();
    }

    @Override
    public Optional<AccountLink> findByTokenHash(String tokenHash) {
        return jdbc.sql(
                        "select id, account_id, purpose, expires_at, ended_at from account_link where token_hash = :hash")
                .param("hash", tokenHash)
                .query((row, n) -> new AccountLink(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        AccountLink.Purpose.valueOf(row.getString("purpose")),
                        instant(row, "expires_at"),
                        instantOrNull(row, "ended_at")))
                .optional();
    }

    @Override
    public boolean end(UUID id, Instant now) {
        return jdbc.sql("update account_link set ended_at = :now where id = :id and ended_at is null")
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public int madeSince(AccountId account, Instant since) {
        return jdbc.sql("select count(*) from account_link where account_id = :account and created_at > :since")
                .param("account", account.value())
                .param("since", utc(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public void endAll(AccountId account, Instant now) {
        jdbc.sql("update account_link set ended_at = :now where account_id = :account and ended_at is null")
                .param("now", utc(now))
                .param("account", account.value())
                .update();
    }

    @Override
    public void leaves(UUID id, Instant now) {
        jdbc.sql("update account_link set sent_at = :now, expires_at = :expires where id = :id and ended_at is null")
                .param("now", utc(now))
                .param("expires", utc(now.plus(AccountLink.GOOD_FOR)))
                .param("id", id)
                .update();
    }
}
