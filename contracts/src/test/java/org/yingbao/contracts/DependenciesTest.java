package org.yingbao.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

class DependenciesTest {
    private static final ArchRule ONLY_THE_JDK_AND_ANNOTATIONS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify.annotations..",
                    "org.yingbao.contracts..");

    @Test
    void contracts_depend_on_the_jdk_and_annotations_only() {
        var main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.yingbao.contracts");
        assertThat(main).hasSizeGreaterThan(20);
        ONLY_THE_JDK_AND_ANNOTATIONS.check(main);
    }

    @Test
    void a_planted_dependency_is_noticed() {
        var planted = new ClassFileImporter().importClasses(Planted.class);
        assertThat(ONLY_THE_JDK_AND_ANNOTATIONS.evaluate(planted).hasViolation())
                .isTrue();
    }

    static final class Planted {
        final JsonNode value = NullNode.getInstance();
    }
}
