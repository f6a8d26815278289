package org.mreza.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Migrations are named by time, feature and subject; callbacks can run again and again. */
class MigrationNamingTest {

    private static final Pattern MIGRATION = Pattern.compile("V(20\\d{10})__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern CALLBACK = Pattern.compile("afterMigrate__\\d_[a-z_]+\\.sql");
    private static final Pattern DEMO = Pattern.compile("afterMigrate__demo_\\d_[a-z]+\\.sql");
    private static final List<String> FEATURES = List.of(
            "shared",
            "access",
            "geography",
            "audit",
            "mail",
            "draft",
            "account",
            "session",
            "organization",
            "directory",
            "provenance",
            "proposal",
            "confirmation",
            "project",
            "meeting",
            "challenge",
            "paper",
            "news",
            "search",
            "report",
            "hsds",
            "merge",
            "importing");

    static List<Resource> migrations() throws IOException {
        return Arrays.stream(files("db/migration"))
                .filter(f -> name(f).startsWith("V"))
                .toList();
    }

    static Resource[] demo() throws IOException {
        return files("db/demo");
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void a_migration_says_when_for_which_feature_and_what(Resource file) {
        assertThat(name(file)).matches(MIGRATION);
        var parts = MIGRATION.matcher(name(file));
        assertThat(parts.matches()).isTrue();
        assertThat(FEATURES).contains(parts.group(2));
    }

    @Test
    void no_version_is_used_twice() throws IOException {
        assertThat(migrations())
                .isNotEmpty()
                .extracting(f -> name(f).substring(0, 13))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_no_migration_is_a_callback() throws IOException {
        assertThat(files("db/migration"))
                .extracting(MigrationNamingTest::name)
                .allMatch(n -> n.startsWith("V") || CALLBACK.matcher(n).matches());
    }

    @ParameterizedTest
    @MethodSource("demo")
    void demonstration_data_only_adds_what_is_not_there(Resource file) throws IOException {
        String sql = file.getContentAsString(StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT);
        assertThat(name(file)).matches(DEMO);
        assertThat(count(sql, "\\binsert into\\b")).isPositive().isEqualTo(count(sql, "\\bon conflict do nothing;"));
        assertThat(count(sql, "\\b(update|delete from|truncate|drop|alter)\\b")).isZero();
    }

    private static long count(String sql, String pattern) {
        return Pattern.compile(pattern).matcher(sql).results().count();
    }

    private static Resource[] files(String folder) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.sql");
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
