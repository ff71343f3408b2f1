package org.minutebook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rooms of the house, and into which others each may look. A room is a package without those
 * below it.
 */
final class Rooms {

    /** A package, and the rooms that it may import besides itself. */
    record Room(String packageName, List<Room> mayImport) {

        @Override
        public String toString() {
            return packageName.substring(ROOT.length() + 1);
        }
    }

    static final String ROOT = "org.minutebook";

    static final Room RECORD = room("record");

    static final Room TEXT = room("parser.text");
    static final Room NOTICE = room("parser.notice", TEXT);
    static final Room SOURCE = room("parser.source", TEXT, NOTICE);
    static final Room LAYOUT = room("parser.layout", TEXT);
    static final Room SEGMENT = room("parser.segment", TEXT, LAYOUT, NOTICE);
    static final Room EXTRACT = room("parser.extract", SEGMENT, LAYOUT, TEXT, NOTICE, RECORD);
    static final Room ASSEMBLE = room("parser.assemble", EXTRACT, SEGMENT, TEXT, NOTICE, RECORD);
    static final Room PARSER =
            room("parser", RECORD, TEXT, NOTICE, SOURCE, LAYOUT, SEGMENT, EXTRACT, ASSEMBLE);

    static final Room WORKER = room("worker", PARSER, SOURCE, NOTICE, TEXT, RECORD);

    static final Room HTTP = room("http");
    static final Room FOLLOW = room("follow", RECORD);
    static final Room STORE = room("store", FOLLOW, RECORD);
    static final Room STORE_JOBS = room("store.jobs", STORE);
    static final Room VIEW = room("view", RECORD, STORE, HTTP);
    static final Room ACCESS = room("access", STORE, HTTP);
    static final Room INTAKE =
            room(
                    "intake",
                    WORKER,
                    PARSER,
                    SOURCE,
                    FOLLOW,
                    STORE,
                    STORE_JOBS,
                    ACCESS,
                    VIEW,
                    RECORD,
                    HTTP);
    static final Room STORE_READS = room("store.reads", STORE, RECORD);
    static final Room PUBLISH = room("publish", RECORD, STORE, STORE_READS, ACCESS, VIEW, HTTP);
    static final Room HARVEST =
            room("publish.harvest", PUBLISH, RECORD, STORE, STORE_READS, VIEW, HTTP);
    static final Room CORRECT = room("correct", RECORD, STORE, STORE_READS, ACCESS, VIEW, HTTP);
    static final Room DESK_FRAME = room("desk.frame", STORE, ACCESS, HTTP);
    static final Room DESK_IMPORTS =
            room("desk.imports", DESK_FRAME, INTAKE, ACCESS, STORE_JOBS, STORE, HTTP);
    static final Room DESK_ACTS =
            room(
                    "desk.acts",
                    DESK_FRAME,
                    INTAKE,
                    CORRECT,
                    RECORD,
                    STORE,
                    STORE_READS,
                    ACCESS,
                    VIEW,
                    HTTP);
    static final Room DESK =
            room(
                    "desk",
                    DESK_FRAME,
                    INTAKE,
                    PUBLISH,
                    CORRECT,
                    RECORD,
                    STORE,
                    STORE_JOBS,
                    STORE_READS,
                    ACCESS,
                    VIEW,
                    HTTP);
    static final Room DESK_REVIEW =
            room(
                    "desk.review",
                    DESK_FRAME,
                    INTAKE,
                    CORRECT,
                    RECORD,
                    STORE,
                    STORE_READS,
                    ACCESS,
                    VIEW,
                    HTTP);
    static final Room COUNTRY = room("boot.country", STORE, RECORD);

    /** Record and parser: a library that knows no framework. */
    static final List<Room> LIBRARY =
            List.of(RECORD, TEXT, NOTICE, SOURCE, LAYOUT, SEGMENT, EXTRACT, ASSEMBLE, PARSER);

    /** All but boot, which starts the others and may import each. */
    static final List<Room> BOUND =
            Stream.concat(
                            LIBRARY.stream(),
                            Stream.of(
                                    WORKER,
                                    HTTP,
                                    FOLLOW,
                                    STORE,
                                    STORE_JOBS,
                                    STORE_READS,
                                    VIEW,
                                    ACCESS,
                                    INTAKE,
                                    PUBLISH,
                                    HARVEST,
                                    CORRECT,
                                    DESK_FRAME,
                                    DESK_IMPORTS,
                                    DESK_REVIEW,
                                    DESK_ACTS,
                                    DESK,
                                    COUNTRY))
                    .toList();

    static final Room BOOT = room("boot", BOUND.toArray(Room[]::new));

    static final List<Room> ALL = Stream.concat(BOUND.stream(), Stream.of(BOOT)).toList();

    /** What is compiled from {@code src/main}. */
    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(new ImportOption.DoNotIncludeJars())
                    .importPackages(ROOT);

    private Rooms() {}

    /** A room's types, without its package description. */
    static List<JavaClass> typesIn(Room room) {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().equals(room.packageName()))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    private static Room room(String name, Room... mayImport) {
        return new Room(ROOT + "." + name, List.of(mayImport));
    }
}
