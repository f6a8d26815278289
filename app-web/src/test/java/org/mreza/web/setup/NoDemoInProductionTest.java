package org.mreza.web.setup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class NoDemoInProductionTest {

    private final NoDemoInProduction guard = new NoDemoInProduction();

    @Test
    void demo_and_production_together_do_not_start() {
        assertThatThrownBy(() -> start("production", "demo")).hasMessageContaining("never loaded in production");
    }

    @Test
    void each_alone_does() {
        assertThatCode(() -> start("demo")).doesNotThrowAnyException();
        assertThatCode(() -> start("production")).doesNotThrowAnyException();
    }

    private void start(String... profiles) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        guard.postProcessEnvironment(environment, new SpringApplication());
    }
}
