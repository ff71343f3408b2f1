/**
 * Depends on: publish, store, store.reads, view, http; never parser or intake. The only room with
 * RDF and Parquet.
 *
 * <p>What harvesters take: the change feed, whole collections as files, the catalogue that portals
 * read, and what crawlers look for. No public types but a filter of the contract: its face is HTTP.
 */
@NullMarked
package org.minutebook.publish.harvest;

import org.jspecify.annotations.NullMarked;
