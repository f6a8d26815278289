package org.mreza.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is recorded of a record is shown in words: every fact that the domain writes has a name. */
class AuditFactsTest {

    private static final Path DOMAIN = Path.of("../app-domain/src/main/java/org/mreza/domain");

    /** As the facts of records are put together: {@code put("phone", ..)} and {@code put(facts, "phone", ..)}. */
    private static final Pattern PUT = Pattern.compile("\\bput\\(\\s*(?:facts,\\s*)?\"([A-Za-z]+)(?:\\.)?\"");

    @Test
    void every_fact_of_a_record_has_a_word() throws Exception {
        Set<String> facts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(DOMAIN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                if (source.contains("Map<String, String> facts")
                        || file.toString().endsWith("Facts.java"))
                    PUT.matcher(source).results().forEach(found -> facts.add(found.group(1)));
            }
        }
        assertThat(facts).contains("phone", "targetGroups", "postalCode", "confirmedAt", "name");
        String words = Files.readString(Path.of("src/main/resources/messages/audit_en.properties"));
        List<String> nameless = facts.stream()
                .filter(fact -> !words.contains("audit.fact." + fact + "="))
                .toList();
        assertThat(nameless).isEmpty();
    }
}
