package org.minutebook.parser.extract;

import java.util.Locale;

/** Whether letters can be the initials of a name: "HMcA" of "H McAuley", "SL" of "Sue Lintern". */
final class InitialsForm {
    private InitialsForm() {}

    static boolean fits(String letters, String name) {
        String own = capitals(name);
        String asked = capitals(letters);
        if (asked.length() < 2 || own.isEmpty()) {
            return false;
        }
        boolean surnameOnly = name.indexOf(' ') < 0 && name.indexOf('.') < 0;
        if (surnameOnly) {
            return asked.length() == 2 && asked.charAt(1) == own.charAt(0);
        }
        if (asked.charAt(0) != own.charAt(0)) {
            return false;
        }
        // "MBIR" of "May Birch": longer where two would share "MB"
        String surname = name.substring(name.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
        return isWithin(asked, own)
                || (asked.length() > 2 && surname.startsWith(asked.substring(1)));
    }

    private static boolean isWithin(String asked, String own) {
        int at = 0;
        for (int i = 0; i < own.length() && at < asked.length(); i++) {
            if (own.charAt(i) == asked.charAt(at)) {
                at++;
            }
        }
        return at == asked.length();
    }

    private static String capitals(String words) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter && (Character.isUpperCase(c) || start)) {
                out.append(Character.toUpperCase(c));
            }
            start = !letter && c != '\'' && c != '’';
        }
        return out.toString();
    }

    /** Whether letters are all the initials of a name, or its first and last. */
    static boolean isOf(String letters, String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            if (!word.isEmpty()) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        String own = initials.toString();
        return letters.equals(own)
                || (letters.length() == 2
                        && own.length() > 2
                        && letters.charAt(0) == own.charAt(0)
                        && letters.charAt(1) == own.charAt(own.length() - 1));
    }
}
