package org.mreza;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Mreža. */
@SpringBootApplication
@EnableScheduling
public class MrezaApplication {

    public static void main(String[] args) {
        SpringApplication.run(MrezaApplication.class, args);
    }
}
