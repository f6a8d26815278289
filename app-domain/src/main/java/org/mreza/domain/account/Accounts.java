package org.mreza.domain.account;

import java.util.List;
import java.util.Optional;
import org.mreza.domain.shared.AccountId;

/** All accounts. */
public interface Accounts {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByEmail(String email);

    /** The active administrators, locked until the transaction ends, so that two of them cannot remove each other. */
    List<AccountId> lockAdministrators();
}
