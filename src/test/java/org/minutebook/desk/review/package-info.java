@NullMarked
package org.minutebook.desk.review;

import org.jspecify.annotations.NullMarked;
