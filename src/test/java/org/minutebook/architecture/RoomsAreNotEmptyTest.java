package org.minutebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
