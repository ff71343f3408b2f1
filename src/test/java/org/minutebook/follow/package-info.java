@NullMarked
package org.minutebook.follow;

import org.jspecify.annotations.NullMarked;
