package org.minutebook.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.minutebook.architecture.Rooms.Room;
import org.minutebook.parser.text.Wording;

class RoomBoundariesTest {

    static final List<Room> BOUND = Rooms.BOUND;
    static final List<Room> LIBRARY = Rooms.LIBRARY;

    @ParameterizedTest
    @FieldSource("BOUND")
    void aRoomImportsOnlyTheRoomsThatItMay(Room room) {
        String[] open =
                Stream.concat(Stream.of(room), room.mayImport().stream())
                        .map(Room::packageName)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(room.packageName())
                .should()
                .dependOnClassesThat(
                        resideInAPackage(Rooms.ROOT + "..").and(resideOutsideOfPackages(open)))
                .check(Rooms.CLASSES);
    }

    @ParameterizedTest
    @FieldSource("LIBRARY")
    void recordAndParserKnowNoFramework(Room room) {
        noClasses()
                .that()
                .resideInAPackage(room.packageName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "io..", "org.hibernate..", "com.fasterxml..", "org.eclipse..")
                .check(Rooms.CLASSES);
    }

    @Test
    void theRecordNeedsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(Rooms.RECORD.packageName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Rooms.RECORD.packageName(), "java..", "org.jspecify..")
                .check(Rooms.CLASSES);
    }

    /** A worker draws pages too, in its own process. */
    @Test
    void onlyTheReadersSeeTheLibrariesThatOpenDocuments() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.SOURCE.packageName())
                .and()
                .doNotHaveFullyQualifiedName("org.minutebook.worker.PageDrawing")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.apache.pdfbox..", "org.apache.poi..")
                .check(Rooms.CLASSES);
    }

    /** A wording's matcher knows of the whole text only: parts are asked for with "within". */
    @Test
    void theParserLooksAtPartsOfATextThroughWordings() {
        noClasses()
                .that()
                .resideInAPackage(Rooms.ROOT + ".parser..")
                .and()
                .doNotHaveFullyQualifiedName(Wording.class.getName())
                .and()
                // tries a bare pattern at each word
                .doNotHaveSimpleName("ActorFinder")
                .should()
                .callMethod(Matcher.class, "region", int.class, int.class)
                .check(Rooms.CLASSES);
    }

    @Test
    void noRoomReachesBack() {
        slices().matching(Rooms.ROOT + ".(**)").should().beFreeOfCycles().check(Rooms.CLASSES);
    }

    @Test
    void everyTypeStandsInARoomThatTheRulesKnow() {
        classes()
                .should()
                .resideInAnyPackage(
                        Rooms.ALL.stream().map(Room::packageName).toArray(String[]::new))
                .check(Rooms.CLASSES);
    }
}
