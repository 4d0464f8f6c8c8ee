package org.yingbao.quickstart.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.yingbao.quickstart.house.planted.one.One;

/** The house as the architecture page draws it. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.yingbao");

    private static final ArchRule NO_CIRCLES =
            slices().matching("org.yingbao.(**)").should().beFreeOfCycles();

    @Test
    void no_package_depends_on_itself_through_others() {
        NO_CIRCLES.check(HOUSE);
    }

    @Test
    void a_planted_circle_is_noticed() {
        JavaClasses planted = new ClassFileImporter()
                .importPackages(One.class.getPackageName().replace(".one", ""));
        assertThat(NO_CIRCLES.evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void services_know_nothing_of_each_other() {
        for (String service : new String[] {"identity", "subsidy", "contribution", "notification"}) {
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.yingbao.identity..",
                            "org.yingbao.subsidy..",
                            "org.yingbao.contribution..",
                            "org.yingbao.notification..")
                    .and()
                    .resideOutsideOfPackage("org.yingbao." + service + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.yingbao." + service + "..")
                    .check(HOUSE);
        }
    }

    @Test
    void the_pipeline_knows_no_service_no_rule_and_no_contract() {
        noClasses()
                .that()
                .resideInAPackage("org.yingbao.pipeline..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.yingbao.rules..",
                        "org.yingbao.contracts..",
                        "org.yingbao.identity..",
                        "org.yingbao.subsidy..",
                        "org.yingbao.contribution..",
                        "org.yingbao.notification..")
                .check(HOUSE);
    }

    @Test
    void no_class_is_named_for_what_could_be_anything() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)")
                .check(HOUSE);
    }
}
