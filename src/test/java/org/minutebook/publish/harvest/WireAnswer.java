package org.minutebook.publish.harvest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * An answer as it came over the wire, read to the end of the connection. Clients differ in whether
 * they say that something was cut off; here it is plain.
 *
 * @param status 0 where nothing came
 * @param whole whether the body came to the end that its framing announces
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WireAnswer(int status, String head, byte[] body, boolean whole) {

    private static final String BREAK = "\r\n";
    private static final String END = BREAK + BREAK;

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Asks once, on a connection of its own. */
    static WireAnswer ask(int port, String path, String host, String accept) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            String request =
                    String.join(
                            BREAK,
                            "GET " + path + " HTTP/1.1",
                            "Host: " + host,
                            "Accept: " + accept,
                            "Connection: close",
                            "",
                            "");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return of(all(socket));
        }
    }

    private static byte[] all(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 14];
        try {
            for (int n = socket.getInputStream().read(some);
                    n >= 0;
                    n = socket.getInputStream().read(some)) {
                all.write(some, 0, n);
            }
        } catch (SocketException e) {
            // Reset by the other side: what came is not whole, as its framing says.
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    private static WireAnswer of(byte[] all) {
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(END);
        if (end < 0) {
            return new WireAnswer(0, "", new byte[0], false);
        }
        String head = text.substring(0, end).toLowerCase(Locale.ROOT);
        int status = Integer.parseInt(head.substring(9, 12));
        int start = end + END.length();
        if (head.contains("transfer-encoding: chunked")) {
            return chunks(status, head, all, text, start);
        }
        byte[] body = Arrays.copyOfRange(all, start, all.length);
        String length = BREAK + "content-length: " + body.length;
        return new WireAnswer(status, head, body, (head + BREAK).contains(length + BREAK));
    }

    private static WireAnswer chunks(int status, String head, byte[] all, String text, int from) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int start = from;
        while (true) {
            int line = text.indexOf(BREAK, start);
            if (line < 0) {
                return new WireAnswer(status, head, body.toByteArray(), false);
            }
            int length = Integer.parseInt(text.substring(start, line), 16);
            int end = line + BREAK.length() + length;
            if (end + BREAK.length() > all.length) {
                return new WireAnswer(status, head, body.toByteArray(), false);
            }
            if (length == 0) {
                return new WireAnswer(status, head, body.toByteArray(), true);
            }
            body.write(all, line + BREAK.length(), length);
            start = end + BREAK.length();
        }
    }
}
