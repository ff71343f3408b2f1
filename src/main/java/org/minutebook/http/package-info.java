/**
 * Depends on: JAX-RS, the JDK and the server underneath (Quarkus, Vert.x); no other room.
 *
 * <p>How this service speaks HTTP, whatever it speaks about. Errors: {@link
 * org.minutebook.http.ErrorCode}, {@link org.minutebook.http.Problem} and {@link
 * org.minutebook.http.ProblemException}, which every answer of 400 and above comes from; {@link
 * org.minutebook.http.KeptProblem}, told later. Queries: {@link
 * org.minutebook.http.QueryParameter}, {@link org.minutebook.http.Parameters} and {@link
 * org.minutebook.http.Query}, strict by construction. Forms: {@link
 * org.minutebook.http.Representation} and {@link org.minutebook.http.Preference}. Lists: {@link
 * org.minutebook.http.Paging}, {@link org.minutebook.http.Cursor}, {@link
 * org.minutebook.http.KeysetPage}, {@link org.minutebook.http.Page}, {@link
 * org.minutebook.http.PageLinks}; tables: {@link org.minutebook.http.SpreadsheetText}. Caching:
 * {@link org.minutebook.http.Freshness}. Addresses: {@link org.minutebook.http.PublicUrls} and
 * {@link org.minutebook.http.WebAddress}.
 */
@NullMarked
package org.minutebook.http;

import org.jspecify.annotations.NullMarked;
