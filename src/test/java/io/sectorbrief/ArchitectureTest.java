package io.sectorbrief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/** Holds the direction of the arrows between the rooms of the house: a room knows only rooms before it in the list. */
@AnalyzeClasses(packages = "io.sectorbrief", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> ROOMS = List.of(
            "model",
            "definition",
            "intake",
            "extract",
            "normalise",
            "dataset",
            "claim",
            "observe",
            "quality",
            "store",
            "analysis",
            "brief",
            "render",
            "publish",
            "job",
            "cli");

    @ArchTest
    static final ArchRule arrowsPointToTheNouns = rooms();

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

    private static LayeredArchitecture rooms() {
        LayeredArchitecture house = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String room : ROOMS) {
            house = house.layer(room).definedBy("io.sectorbrief." + room + "..");
        }
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] later = ROOMS.subList(i + 1, ROOMS.size()).toArray(String[]::new);
            house = later.length == 0
                    ? house.whereLayer(ROOMS.get(i)).mayNotBeAccessedByAnyLayer()
                    : house.whereLayer(ROOMS.get(i)).mayOnlyBeAccessedByLayers(later);
        }
        return house;
    }
}
