package org.mreza;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Mreža. */
@SpringBootApplication
@EnableScheduling
public class MrezaApplication {

    public static void main(String[] args) {
        SpringApplication.run(MrezaApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
