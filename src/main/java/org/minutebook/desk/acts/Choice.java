package org.minutebook.desk.acts;

import java.util.UUID;

/** Something that can be chosen by its name. */
record Choice(UUID id, String name) {}
