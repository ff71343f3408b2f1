package org.minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total how many records the whole list has; on the first page only, and only where asked
 * @param similar true where nothing holds the words looked for, and these are records of similar
 *     names
 * @param totalIsAtLeast the same where there are too many to count
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> data,
        PageLinks links,
        @Nullable Boolean similar,
        @Nullable Long total,
        @Nullable Long totalIsAtLeast) {}
