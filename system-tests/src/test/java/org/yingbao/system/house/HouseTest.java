package org.yingbao.system.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.yingbao.system.house.planted.inside.Inside;
import org.yingbao.system.house.planted.model.Cheating;
import org.yingbao.system.house.planted.one.One;
import org.yingbao.system.house.planted.other.Other;

/** The house as the architecture page draws it. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yingbao");

    /** What a service may see of the pipeline: its API. */
    private static final DescribedPredicate<JavaClass> API = resideInAnyPackage(
                    "org.yingbao.pipeline",
                    "org.yingbao.pipeline.stage",
                    "org.yingbao.pipeline.event",
                    "org.yingbao.pipeline.door",
                    "org.yingbao.pipeline.sealing",
                    "org.yingbao.pipeline.store",
                    "org.yingbao.pipeline.boot")
            .as("the API of the pipeline");

    /** What a service does; its own package puts it together, and the clock speaks to Kafka itself. */
    private static final ArchRule ONLY_THE_API = classes()
            .that()
            .resideInAnyPackage(
                    "org.yingbao.identity.*..",
                    "org.yingbao.subsidy.*..",
                    "org.yingbao.contribution.*..",
                    "org.yingbao.notification.*..",
                    "org.yingbao.reporting.*..",
                    "org.yingbao.system.house.planted..")
            .and()
            .resideOutsideOfPackage("org.yingbao.subsidy.clock")
            .should()
            .onlyDependOnClassesThat(
                    resideOutsideOfPackage("org.yingbao.pipeline..").or(API));

    /** The second model is written from the pages alone, so that it errs elsewhere than the platform does. */
    private static final ArchRule SHARES_NO_CODE = classes()
            .that()
            .resideInAnyPackage("org.yingbao.testkit.model..", "org.yingbao.system.house.planted.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "tools.jackson..", "org.erdtman.jcs..", "org.jspecify..", "org.yingbao.testkit.model..");

    private static final ArchRule NO_CIRCLES =
            slices().matching("org.yingbao.(**)").should().beFreeOfCycles();

    @Test
    void no_package_depends_on_itself_through_others() {
        NO_CIRCLES.check(HOUSE);
    }

    @Test
    void a_planted_circle_is_noticed() {
        JavaClasses planted =
                new ClassFileImporter().importPackages(One.class.getPackageName(), Other.class.getPackageName());
        assertThat(NO_CIRCLES.evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void services_see_only_the_api_of_the_pipeline() {
        ONLY_THE_API.check(HOUSE);
    }

    @Test
    void a_planted_look_inside_is_noticed() {
        JavaClasses planted = new ClassFileImporter().importClasses(Inside.class);
        assertThat(ONLY_THE_API.evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void services_know_nothing_of_each_other() {
        for (String service : new String[] {"identity", "subsidy", "contribution", "notification", "reporting"}) {
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.yingbao.identity..",
                            "org.yingbao.subsidy..",
                            "org.yingbao.contribution..",
                            "org.yingbao.notification..",
                            "org.yingbao.reporting..")
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
                        "org.yingbao.notification..",
                        "org.yingbao.reporting..")
                .check(HOUSE);
    }

    @Test
    void the_testkit_knows_no_rule_and_no_service() {
        noClasses()
                .that()
                .resideInAPackage("org.yingbao.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.yingbao.rules..",
                        "org.yingbao.identity..",
                        "org.yingbao.subsidy..",
                        "org.yingbao.contribution..",
                        "org.yingbao.notification..",
                        "org.yingbao.reporting..",
                        "org.yingbao.quickstart..")
                .check(HOUSE);
    }

    @Test
    void nothing_that_runs_knows_the_testkit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yingbao.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yingbao.testkit..")
                .check(HOUSE);
    }

    @Test
    void the_second_model_shares_no_code_with_the_platform() {
        SHARES_NO_CODE.check(HOUSE);
    }

    @Test
    void a_planted_look_at_the_rules_is_noticed() {
        JavaClasses planted = new ClassFileImporter().importClasses(Cheating.class);
        assertThat(SHARES_NO_CODE.evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void no_class_is_named_for_what_could_be_anything() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)")
                .check(HOUSE);
    }
}
