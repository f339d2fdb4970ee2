package dev.baton;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The walls between the rooms, as the build holds them. */
@AnalyzeClasses(packages = "dev.baton", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final Set<String> CLOCK_READERS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    @ArchTest
    static final ArchRule theLeadImportsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("dev.baton.lead..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.baton.lead..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule theCalendarImportsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("dev.baton.calendar..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.baton.calendar..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule htmlImportsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("dev.baton.html..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.baton.html..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule thePureRoomsImportOnlyLeads = classes()
            .that()
            .resideInAnyPackage("dev.baton.definition..", "dev.baton.routing..", "dev.baton.sla..", "dev.baton.team..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.baton.lead..",
                    "dev.baton.definition..",
                    "dev.baton.routing..",
                    "dev.baton.sla..",
                    "dev.baton.team..",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule theDigestImportsOnlyPureRoomsAndPorts = classes()
            .that()
            .resideInAPackage("dev.baton.digest..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.baton.digest..",
                    "dev.baton.lead..",
                    "dev.baton.definition..",
                    "dev.baton.sla..",
                    "dev.baton.team..",
                    "dev.baton.calendar..",
                    "dev.baton.query",
                    "dev.baton.voice",
                    "dev.baton.phrase",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule theCoreKnowsNoEdge = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.baton.intake..",
                    "dev.baton.desk..",
                    "dev.baton.query..",
                    "dev.baton.outbox..",
                    "dev.baton.schedule..",
                    "dev.baton.voice..",
                    "dev.baton.brief..",
                    "dev.baton.ride..",
                    "dev.baton.watch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.baton.store..",
                    "dev.baton.slack..",
                    "dev.baton.web..",
                    "dev.baton.sandbox..",
                    "dev.baton.config..",
                    "jakarta..");

    @ArchTest
    static final ArchRule theStoreImportsNoOtherEdge = noClasses()
            .that()
            .resideInAPackage("dev.baton.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.baton.slack..", "dev.baton.web..", "dev.baton.sandbox..", "dev.baton.config..");

    @ArchTest
    static final ArchRule slackImportsNoOtherEdge = noClasses()
            .that()
            .resideInAPackage("dev.baton.slack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.baton.store..", "dev.baton.web..", "dev.baton.sandbox..", "dev.baton.config..");

    @ArchTest
    static final ArchRule theWebImportsNoOtherEdge = noClasses()
            .that()
            .resideInAPackage("dev.baton.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.baton.store..", "dev.baton.slack..", "dev.baton.sandbox..", "dev.baton.config..");

    @ArchTest
    static final ArchRule theSandboxKnowsNothingOfBaton = noClasses()
            .that()
            .resideInAPackage("dev.baton.sandbox..")
            .should()
            .dependOnClassesThat(describe(
                    "are Baton's, outside the sandbox",
                    type -> type.getPackageName().startsWith("dev.baton")
                            && !type.getPackageName().startsWith("dev.baton.sandbox")
                            && !type.getPackageName().startsWith("dev.baton.html")
                            && !type.getPackageName().startsWith("dev.baton.lock")));

    @ArchTest
    static final ArchRule onlySlackAndTheSandboxKnowSlacksSdk = noClasses()
            .that()
            .resideOutsideOfPackages("dev.baton.slack..", "dev.baton.sandbox..", "dev.baton")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.slack..");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsSql = noClasses()
            .that()
            .resideOutsideOfPackage("dev.baton.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.postgresql..");

    @ArchTest
    static final ArchRule onlyTheWebAndTheSandboxKnowJetty = noClasses()
            .that()
            .resideOutsideOfPackages("dev.baton.web..", "dev.baton.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jetty..");

    @ArchTest
    static final ArchRule timeComesFromAnInjectedClock = noClasses()
            .should()
            .accessTargetWhere(readsTheWallClock())
            .because("time comes from an injected java.time.Clock");

    private static DescribedPredicate<JavaAccess<?>> readsTheWallClock() {
        return describe("reads the wall clock", access -> {
            AccessTarget target = access.getTarget();
            String owner = target.getOwner().getFullName();
            boolean noArgumentNow = target.getName().equals("now")
                    && CLOCK_READERS.contains(owner)
                    && target instanceof AccessTarget.CodeUnitAccessTarget call
                    && call.getRawParameterTypes().stream()
                            .noneMatch(type -> type.getFullName().equals("java.time.Clock"));
            return noArgumentNow
                    || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
        });
    }
}
