package org.mreza.persistence;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Where the entities, converters and repositories are. */
@Configuration(proxyBeanMethods = false)
@EntityScan({"org.mreza.domain", "org.mreza.persistence"})
@EnableJpaRepositories(basePackages = "org.mreza.persistence", considerNestedRepositories = true)
class PersistenceConfiguration {}
