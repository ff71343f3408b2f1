/**
 * Depends on: store, record, the JDK's database access.
 *
 * <p>Reads that are asked for often: lists and single records straight from SQL into the store's
 * projections, without entities, a fixed number of statements whatever the page holds. Public
 * types: the beans {@link org.minutebook.store.reads.Reads}, {@link
 * org.minutebook.store.reads.MeetingReads}, {@link org.minutebook.store.reads.SourceReads}, {@link
 * org.minutebook.store.reads.FeedReads}, {@link org.minutebook.store.reads.Snapshots}, {@link
 * org.minutebook.store.reads.CatalogueReads}, {@link org.minutebook.store.reads.SiteReads} and
 * {@link org.minutebook.store.reads.References}, and {@link
 * org.minutebook.store.reads.WrittenReads}, which writes JSON straight from rows; the kinds, {@link
 * org.minutebook.store.reads.Shelves} and {@link org.minutebook.store.reads.ParentShelves}; what
 * they are asked with, {@link org.minutebook.store.reads.Listing}, {@link
 * org.minutebook.store.reads.Where} and {@link org.minutebook.store.reads.Sort}; what they answer,
 * {@link org.minutebook.store.reads.Slice}, {@link org.minutebook.store.reads.WrittenPage}, {@link
 * org.minutebook.store.reads.WrittenMeeting} and the projections.
 */
@NullMarked
package org.minutebook.store.reads;

import org.jspecify.annotations.NullMarked;
