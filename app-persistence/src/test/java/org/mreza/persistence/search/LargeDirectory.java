package org.mreza.persistence.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Fills a database with as many made-up organizations and services as are wanted, always the same ones. */
public final class LargeDirectory {

    private static final Set<String> FILLED = new HashSet<>();

    private LargeDirectory() {}

    /** Fills the database of a test context, once; whether it was not yet filled. */
    static synchronized boolean fillOnce(Environment environment, int organizations) {
        String url = environment.getRequiredProperty("spring.flyway.url");
        if (!FILLED.add(url)) return false;
        fill(
                url,
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"),
                organizations);
        return true;
    }

    /**
     * Adds to what is there.
     *
     * @param owner of the tables, for whom triggers can be put off
     */
    public static void fill(String url, String owner, String password, int organizations) {
        try (InputStream script =
                        Objects.requireNonNull(LargeDirectory.class.getResourceAsStream("large-directory.sql"));
                Connection connection = DriverManager.getConnection(url, owner, password);
                Statement sql = connection.createStatement()) {
            sql.execute("create temporary table wanted as select " + organizations + " organizations");
            sql.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
