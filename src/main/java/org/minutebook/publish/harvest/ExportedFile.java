package org.minutebook.publish.harvest;

/**
 * One finished file.
 *
 * @param name in addresses and on disk: "agenda-items.csv"
 * @param bytes its size
 * @param sha256 of its content, in hexadecimal
 * @param rows how many records it holds; of all kinds together where it holds all
 */
record ExportedFile(String name, long bytes, String sha256, long rows) {

    ExportForm form() {
        return ExportForm.ofFile(name);
    }
}
