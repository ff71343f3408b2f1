/**
 * Depends on: parser, record; Jackson, PDFBox.
 *
 * <p>Reads documents, and draws pages of PDFs, in processes of their own, which can be killed and
 * have a heap of their own: what is posted is never opened in the service itself. Knows no
 * framework. Archives are opened there too. Public types: {@link org.minutebook.worker.Workers},
 * {@link org.minutebook.worker.WorkerSettings}, {@link org.minutebook.worker.Reading}, {@link
 * org.minutebook.worker.ArchiveContents}, {@link org.minutebook.worker.Note} and {@link
 * org.minutebook.worker.ReaderFailedException}; {@link org.minutebook.worker.ReaderProgram} is what
 * such a process runs.
 */
@NullMarked
package org.minutebook.worker;

import org.jspecify.annotations.NullMarked;
