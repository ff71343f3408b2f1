package org.minutebook.worker;

import org.minutebook.parser.GivenFields;
import org.minutebook.parser.source.ReadingLimits;

/** What a worker is told of a document; its bytes follow in a frame of their own. */
record Assignment(GivenFields given, ReadingLimits limits) {}
