package io.sectorbrief;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.sectorbrief.model.Finding;
import java.util.List;

/** Holds the direction of the arrows between the rooms of the house: a room knows only rooms before it in the list. */
@AnalyzeClasses(packages = "io.sectorbrief", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> ROOMS = List.of(
            "model",
            "definition",
            "message",
            "intake",
            "extract",
            "normalise",
            "dataset",
            "claim",
            "observe",
            "draft",
            "quality",
            "correction",
            "store",
            "analysis",
            "brief",
            "render",
            "trace",
            "publish",
            "job",
            "cli");

    private static final List<String> STEPS_OF_READING_A_PDF =
            List.of("threshold", "drawn", "page", "block", "zone", "text", "header", "grid", "doubt", "exhibit");

    @ArchTest
    static final ArchRule arrowsPointToTheNouns = inOrder("io.sectorbrief.", ROOMS);

    @ArchTest
    static final ArchRule stepsOfReadingAPdfKnowOnlyStepsBeforeThem =
            inOrder("io.sectorbrief.extract.pdf.", STEPS_OF_READING_A_PDF);

    @ArchTest
    static final ArchRule everyStepOfReadingAPdfHasItsPlace = classes()
            .that()
            .resideInAPackage("io.sectorbrief.extract.pdf.*..")
            .should()
            .resideInAnyPackage(STEPS_OF_READING_A_PDF.stream()
                    .map(step -> "io.sectorbrief.extract.pdf." + step)
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule stepsDoNotKnowTheDoor = noClasses()
            .that()
            .resideInAPackage("io.sectorbrief.extract.pdf.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.sectorbrief.extract.pdf");

    @ArchTest
    static final ArchRule onlyTheDoorOfPdfReadingIsKnownOutside = noClasses()
            .that()
            .resideOutsideOfPackage("io.sectorbrief.extract.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.sectorbrief.extract.pdf.*..");

    @ArchTest
    static final ArchRule noRoomsKnowEachOtherInACircle = SlicesRuleDefinition.slices()
            .matching("io.sectorbrief.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheJobKnowsSpringBatch = noClasses()
            .that()
            .resideOutsideOfPackage("io.sectorbrief.job..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.batch..");

    @ArchTest
    static final ArchRule readingKnowsNoSpring = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.sectorbrief.model..",
                    "io.sectorbrief.definition..",
                    "io.sectorbrief.message..",
                    "io.sectorbrief.intake..",
                    "io.sectorbrief.extract..",
                    "io.sectorbrief.dataset..",
                    "io.sectorbrief.normalise..",
                    "io.sectorbrief.claim..",
                    "io.sectorbrief.observe..",
                    "io.sectorbrief.quality..",
                    "io.sectorbrief.analysis..",
                    "io.sectorbrief.brief..",
                    "io.sectorbrief.render..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule onlyReadersKnowPdfBoxPages = noClasses()
            .that()
            .resideOutsideOfPackages("io.sectorbrief.extract..", "io.sectorbrief.render..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.poi..");

    @ArchTest
    static final ArchRule findingsSayWhatTheCatalogueOfMessagesSays = noClasses()
            .that()
            .resideOutsideOfPackages("io.sectorbrief.model..", "io.sectorbrief.message..")
            .should()
            .callMethodWhere(target(owner(type(Finding.class))).and(target(name("at"))))
            .orShould()
            .callConstructorWhere(target(owner(type(Finding.class))));

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(java.time.LocalTime.class, "now")
            .orShould()
            .callMethod(java.time.YearMonth.class, "now")
            .orShould()
            .callMethod(java.time.Year.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callMethod(java.util.Calendar.class, "getInstance");

    @ArchTest
    static final ArchRule namesSaySomething = classes().should().haveNameNotMatching(".*(Utils?|Manager|Helper|Impl)");

    private static LayeredArchitecture inOrder(String parent, List<String> names) {
        LayeredArchitecture house = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String name : names) {
            house = house.layer(name).definedBy(parent + name + "..");
        }
        for (int i = 0; i < names.size(); i++) {
            String[] later = names.subList(i + 1, names.size()).toArray(String[]::new);
            house = later.length == 0
                    ? house.whereLayer(names.get(i)).mayNotBeAccessedByAnyLayer()
                    : house.whereLayer(names.get(i)).mayOnlyBeAccessedByLayers(later);
        }
        return house;
    }
}
