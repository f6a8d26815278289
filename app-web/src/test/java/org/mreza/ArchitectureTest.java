package org.mreza;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The rules of the house that no compiler checks. */
@AnalyzeClasses(
        packages = "org.mreza",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

    /** What tests of other modules lend to ours is packed as a jar of tests. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final DescribedPredicate<JavaClass> REPOSITORIES = describe(
            "are repositories",
            c -> resideInAPackage("org.mreza.domain..").test(c)
                    && c.getAllSubclasses().stream().anyMatch(s -> s.isAssignableTo(Repository.class)));

    @ArchTest
    static final ArchRule features_are_free_of_cycles =
            slices().matching("org.mreza.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule persistence_is_free_of_cycles =
            slices().matching("org.mreza.persistence.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_no_web_and_no_database = noClasses()
            .that()
            .resideInAPackage("org.mreza.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.mreza.web..",
                    "org.mreza.persistence..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.security..",
                    "org.springframework.data..",
                    "org.springframework.jdbc..",
                    "org.springframework.boot..",
                    "org.hibernate..",
                    "jakarta.servlet..",
                    "tools.jackson..",
                    "com.fasterxml..",
                    "java.sql..");

    @ArchTest
    static final ArchRule the_web_knows_no_persistence = noClasses()
            .that()
            .resideInAPackage("org.mreza.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mreza.persistence..", "jakarta.persistence..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule the_entity_manager_stays_in_persistence = noClasses()
            .that()
            .resideOutsideOfPackage("org.mreza.persistence..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule controllers_ask_services_and_queries_never_repositories =
            noClasses().that().resideInAPackage("org.mreza.web..").should().dependOnClassesThat(REPOSITORIES);

    @ArchTest
    static final ArchRule controllers_are_package_private = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(ControllerAdvice.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule handlers_are_package_private = methods()
            .that()
            .areMetaAnnotatedWith(org.springframework.web.bind.annotation.RequestMapping.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule persistence_is_package_private = classes()
            .that()
            .resideInAPackage("org.mreza.persistence..")
            .and()
            .resideOutsideOfPackages("org.mreza.persistence", "org.mreza.persistence.shared")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule no_field_injection = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule standard_streams_are_for_nobody =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)$")
            .orShould()
            .resideInAnyPackage("..impl..", "..util..", "..common..", "..dto..", "..helper..");
}
