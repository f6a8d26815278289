package org.mreza.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.draft.Submissions;
import org.mreza.domain.mail.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Answers for what has no implementation yet. */
@Configuration(proxyBeanMethods = false)
class StandIns {

    @Bean
    @Fallback
    Submissions submissions() {
        return new Submissions() {
            private final Map<UUID, String> made = new HashMap<>();

            @Override
            public String once(UUID key, Actor actor, Supplier<String> create) {
                String known = made.get(key);
                if (known != null) return known;
                String id = create.get();
                made.put(key, id);
                return id;
            }
        };
    }

    @Bean
    @Fallback
    Outbox outbox() {
        return letter -> {};
    }

    @Bean
    @Fallback
    Audit audit() {
        return new Audit() {
            @Override
            public void created(Actor actor, Subject subject, Map<String, String> facts) {}

            @Override
            public void changed(Actor actor, Subject subject, Map<String, String> before, Map<String, String> after) {}

            @Override
            public void deleted(Actor actor, Subject subject, Map<String, String> facts) {}

            @Override
            public void exported(Actor actor, String what, Map<String, String> parameters) {}

            @Override
            public void refused(Actor actor, Action action, String path) {}

            @Override
            public void signIn(Actor actor, String event, Map<String, String> facts) {}
        };
    }
}
