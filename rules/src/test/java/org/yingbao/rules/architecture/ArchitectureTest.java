package org.yingbao.rules.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final ArchRule JDK_ONLY = classes()
            .that()
            .resideInAPackage("org.yingbao.rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.yingbao.rules..");

    private static final ArchRule NO_CLOCK = classes()
            .that()
            .resideInAPackage("org.yingbao.rules..")
            .should()
            .onlyCallMethodsThat(new NeitherClockNorChance());

    private static final ArchRule NO_CYCLES =
            slices().matching("org.yingbao.rules.(*)..").should().beFreeOfCycles();

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yingbao.rules");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.yingbao.rules.architecture.planted");

    @Test
    void it_depends_on_the_jdk_only() {
        JDK_ONLY.check(MAIN);
    }

    @Test
    void it_asks_no_clock_and_no_chance() {
        NO_CLOCK.check(MAIN);
    }

    @Test
    void its_packages_know_each_other_in_one_direction() {
        NO_CYCLES.check(MAIN);
    }

    @Test
    void planted_violations_are_found() {
        assertThat(JDK_ONLY.evaluate(PLANTED).hasViolation()).isTrue();
        assertThat(NO_CLOCK.evaluate(PLANTED).hasViolation()).isTrue();
        assertThat(slices().matching("org.yingbao.rules.architecture.planted.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(PLANTED)
                        .hasViolation())
                .isTrue();
    }
}
