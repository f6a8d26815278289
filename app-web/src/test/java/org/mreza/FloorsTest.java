package org.mreza;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The floors of the domain: a feature may know what stands below it, and nothing above it. */
class FloorsTest {

    private static final List<List<String>> FLOORS = List.of(
            List.of("shared"),
            List.of("access"),
            List.of("geography"),
            List.of("audit", "mail", "draft", "retention", "account"),
            List.of("provenance"),
            List.of("organization"),
            List.of("directory"),
            List.of("proposal", "confirmation"),
            List.of("project"),
            List.of("meeting"),
            List.of("paper"),
            List.of("news"),
            List.of("coverage", "merge", "report", "search", "hsds", "importing"),
            List.of("practice"));

    private static JavaClasses domain;

    @BeforeAll
    static void read() {
        domain = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.mreza.domain");
    }

    static Stream<Arguments> features() {
        return IntStream.range(0, FLOORS.size())
                .boxed()
                .flatMap(floor -> FLOORS.get(floor).stream().map(feature -> Arguments.of(feature, above(floor))));
    }

    private static String[] above(int floor) {
        return FLOORS.stream()
                .skip(floor + 1L)
                .flatMap(List::stream)
                .map(f -> "org.mreza.domain." + f + "..")
                .toArray(String[]::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void arrows_only_go_down(String feature, String[] above) {
        noClasses()
                .that()
                .resideInAPackage("org.mreza.domain." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .allowEmptyShould(true)
                .check(domain);
    }
}
