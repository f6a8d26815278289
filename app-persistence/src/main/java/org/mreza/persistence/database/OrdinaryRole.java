package org.mreza.persistence.database;

import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An installation never works as a superuser of its database: that role could change the audit, and leave the database. */
@Component
@Profile("production")
class OrdinaryRole {

    OrdinaryRole(JdbcClient sql, Environment environment) {
        boolean superuser = sql.sql("select rolsuper from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
        if (superuser) throw DatabaseUnavailable.superuser(environment.getProperty("spring.datasource.username", ""));
    }
}
