package org.minutebook.intake;

import org.minutebook.worker.Reading;

/**
 * A document that was read, on its way into the store.
 *
 * @param sha256 of the bytes, in hexadecimal
 * @param fingerprint of bytes and given fields
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Incoming(Posted posted, Poster poster, String sha256, byte[] fingerprint, Reading reading) {}
