package org.minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many records the whole list has; on the first page only, and only where asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> data, PageLinks links, @Nullable Long total) {}
