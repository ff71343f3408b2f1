/**
 * Depends on: record, Hibernate.
 *
 * <p>What is kept. Entities (package-private) never leave this room; it hands out records and
 * projections. Public types: the beans {@link org.minutebook.store.Councils}, {@link
 * org.minutebook.store.Bodies}, {@link org.minutebook.store.Documents}, {@link
 * org.minutebook.store.Meetings}, {@link org.minutebook.store.Publication}, {@link
 * org.minutebook.store.Imports}, {@link org.minutebook.store.Tokens}, {@link
 * org.minutebook.store.AuditLog}; the projections {@link org.minutebook.store.Stored}, {@link
 * org.minutebook.store.RecordHead}, {@link org.minutebook.store.StoredMeeting} and what they are
 * made of; identity: {@link org.minutebook.store.Slug}, {@link org.minutebook.store.RecordId},
 * {@link org.minutebook.store.RecordKind}.
 */
@NullMarked
package org.minutebook.store;

import org.jspecify.annotations.NullMarked;
