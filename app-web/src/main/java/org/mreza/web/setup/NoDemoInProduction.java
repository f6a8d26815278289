package org.mreza.web.setup;

import org.mreza.web.frame.StartRefused;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Made-up accounts with a printed password have no place in an installation: refuses to start, before any database. */
class NoDemoInProduction implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("demo & production"))) {
            throw new StartRefused("The demonstration network is never loaded in production:"
                    + " remove \"demo\" from SPRING_PROFILES_ACTIVE.");
        }
    }

    /** After the profiles are known, before a database is looked for. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 30;
    }
}
