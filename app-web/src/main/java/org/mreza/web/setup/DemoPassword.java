package org.mreza.web.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The one password of the demonstration accounts: the configured one, else one made once and kept in the data folder. */
@Component
@Profile("demo & !production")
class DemoPassword {

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final String value;

    DemoPassword(Environment environment) {
        String given = environment.getProperty("mreza.demo-password", "");
        this.value =
                given.isBlank() ? kept(Path.of(environment.getProperty("mreza.data", "data"), "demo-password")) : given;
    }

    String value() {
        return value;
    }

    private static String kept(Path file) {
        try {
            if (Files.exists(file)) return Files.readString(file).strip();
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, "");
            if (Files.getFileStore(file).supportsFileAttributeView("posix"))
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            String made = made();
            Files.writeString(file, made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("The password of the demonstration cannot be kept in " + file, e);
        }
    }

    private static String made() {
        SecureRandom random = new SecureRandom();
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i % 4 == 0 && i > 0) made.append('-');
            made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return made.toString();
    }
}
