package org.mreza.persistence.account;

import java.util.List;
import org.mreza.domain.account.Account;
import org.mreza.domain.account.Accounts;
import org.mreza.domain.shared.AccountId;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface JpaAccounts extends Accounts, Repository<Account, AccountId> {

    /** Written at once: links and drafts point at accounts, and are written by SQL of their own. */
    @Override
    default Account save(Account account) {
        return saveAndFlush(account);
    }

    Account saveAndFlush(Account account);

    @Override
    default List<AccountId> lockAdministrators() {
        return administratorIds().stream().map(AccountId::new).toList();
    }

    @NativeQuery("""
            select a.id from account a
            where a.state = 'ACTIVE' and a.password_hash is not null
              and exists (select from assignment g where g.account_id = a.id and g.role = 'ADMINISTRATOR')
            order by a.id
            for update of a""")
    List<java.util.UUID> administratorIds();
}
