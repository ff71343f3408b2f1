package org.minutebook.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.MinutesParser;
import org.minutebook.parser.source.DocumentReaders;
import org.minutebook.parser.source.UnreadableDocumentException;

/**
 * What a worker runs: takes documents from standard input, one after the other, and answers on
 * standard output. It ends when its input does, even in the midst of a document, so that none
 * outlives its service, however that ended.
 */
public final class ReaderProgram {

    /** The first frame of a worker that is ready. */
    static final byte[] READY = {'r', 'e', 'a', 'd', 'y'};

    private static final int LONGEST_ASSIGNMENT = 1 << 16;
    private static final int LONGEST_TRACE = 4_000;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Order(Assignment assignment, byte[] document) {}

    private ReaderProgram() {}

    /**
     * Works until standard input ends.
     *
     * @param arguments the most bytes of a document, and the worker's own folder, which goes with
     *     it
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        int most = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        DataOutputStream answers =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // A library that prints must not print among the answers.
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        BlockingQueue<Order> orders = new SynchronousQueue<>();
        InputStream input = System.in;
        Thread listener = new Thread(() -> listen(input, orders, most, folder), "orders");
        listener.setDaemon(true);
        listener.start();
        Frames.writeBytes(answers, READY);
        while (true) {
            Frames.write(answers, answer(orders.take()));
        }
    }

    private static void listen(
            InputStream input, BlockingQueue<Order> orders, int most, Path folder) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(input))) {
            while (true) {
                Assignment assignment = Frames.read(in, Assignment.class, LONGEST_ASSIGNMENT);
                orders.put(new Order(assignment, Frames.readBytes(in, most)));
            }
        } catch (IOException e) {
            WorkerFolder.remove(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // Whatever the other thread is at: nobody waits for it any more.
            Runtime.getRuntime().halt(0);
        }
    }

    private static Answer answer(Order order) {
        Assignment assignment = order.assignment();
        @Nullable Integer page = assignment.page();
        @Nullable Unpacking archive = assignment.archive();
        MinutesParser parser = new MinutesParser(new DocumentReaders(), assignment.limits());
        try {
            if (archive != null) {
                return ArchiveOpening.answer(archive);
            }
            if (page != null) {
                return Answer.ofPicture(PageDrawing.png(order.document(), page));
            }
            return Answer.of(Reading.of(parser.parse(order.document(), assignment.given())));
        } catch (UnreadableDocumentException e) {
            return Answer.of(e);
        } catch (RuntimeException | StackOverflowError e) {
            return Answer.ofFault(trace(e));
        }
    }

    private static String trace(Throwable e) {
        StringWriter out = new StringWriter();
        e.printStackTrace(new PrintWriter(out));
        return out.getBuffer().length() > LONGEST_TRACE
                ? out.getBuffer().substring(0, LONGEST_TRACE)
                : out.toString();
    }
}
