package org.mreza.persistence.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mreza.persistence.PersistenceTest;
import org.springframework.test.context.TestPropertySource;

/** A test over the demonstration network and a made-up directory, in a database apart from those of other tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PersistenceTest
@TestPropertySource(
        properties = {
            "spring.flyway.locations=classpath:db/migration,classpath:db/demo",
            "test.database-of=made directory"
        })
@interface MadeDirectoryTest {}
