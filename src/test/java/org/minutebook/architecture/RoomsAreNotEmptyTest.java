package org.minutebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.minutebook.architecture.Rooms.Room;

/** A rule about a package that nobody is in holds for ever and checks nothing. */
class RoomsAreNotEmptyTest {

    static final List<Room> ALL = Rooms.ALL;

    @ParameterizedTest
    @FieldSource("ALL")
    void somebodyIsInTheRoom(Room room) {
        assertThat(Rooms.typesIn(room)).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theRoomDescribesItself(Room room) {
        assertThat(Rooms.CLASSES.contain(room.packageName() + ".package-info")).isTrue();
    }

    @Test
    void theReadersUseEachLibraryThatOnlyTheyMaySee() {
        for (String library : List.of("org.jsoup", "org.apache.pdfbox", "org.apache.poi")) {
            assertThat(Rooms.typesIn(Rooms.SOURCE))
                    .as(library)
                    .anyMatch(type -> dependsOn(type, library));
        }
    }

    private static boolean dependsOn(JavaClass type, String packageName) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(found -> found.getTargetClass().getPackageName().startsWith(packageName));
    }
}
