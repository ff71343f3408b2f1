package org.minutebook.parser.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Gathers the thin lines that a page's content draws. */
final class PdfRules {

    private static final Set<String> PAINTS =
            Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
    private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*");
    private static final Set<String> STEPS = Set.of("m", "l", "re", "c", "v", "y", "h");
    private static final float THIN = 2.6f;
    private static final float SHORTEST = 4;
    private static final int MOST = 20_000;

    private final List<PdfRule> rules = new ArrayList<>();
    private final List<PdfRule> path = new ArrayList<>();

    /** Edges of rectangles, which show only where they are stroked. */
    private final List<PdfRule> edges = new ArrayList<>();

    private float x;
    private float y;
    private float startX;
    private float startY;
    private PDRectangle box = PDRectangle.A4;
    private boolean turned;

    /** Has the engine report drawing to this. */
    void listenTo(PDFStreamEngine engine) {
        STEPS.forEach(name -> engine.addOperator(new Step(engine, name)));
        PAINTS.forEach(name -> engine.addOperator(new Step(engine, name)));
    }

    /** Forgets the rules of the page before. */
    void begin(PDPage page) {
        rules.clear();
        path.clear();
        edges.clear();
        box = page.getCropBox();
        turned = page.getRotation() != 0;
    }

    /** The rules of the page so far. */
    List<PdfRule> rules() {
        return List.copyOf(rules);
    }

    private final class Step extends OperatorProcessor {

        private final String name;

        Step(PDFStreamEngine engine, String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (turned || rules.size() > MOST) {
                return;
            }
            Matrix ctm = getContext().getGraphicsState().getCurrentTransformationMatrix();
            take(name, operands, ctm);
        }
    }

    private void take(String name, List<COSBase> operands, Matrix ctm) {
        if (PAINTS.contains(name)) {
            if (!name.equals("n")) {
                rules.addAll(path);
            }
            if (STROKES.contains(name)) {
                rules.addAll(edges);
            }
            path.clear();
            edges.clear();
            return;
        }
        int n = operands.size();
        switch (name) {
            case "m" -> {
                move(point(operands, 0, ctm));
                startX = x;
                startY = y;
            }
            case "l" -> line(point(operands, 0, ctm));
            case "h" -> line(new Point2D.Float(startX, startY));
            case "re" -> rectangle(operands, ctm);
            default -> move(point(operands, n - 2, ctm));
        }
    }

    private void rectangle(List<COSBase> operands, Matrix ctm) {
        float left = number(operands, 0);
        float bottom = number(operands, 1);
        Point2D.Float a = ctm.transformPoint(left, bottom);
        Point2D.Float b =
                ctm.transformPoint(left + number(operands, 2), bottom + number(operands, 3));
        float width = Math.abs(b.x - a.x);
        float height = Math.abs(b.y - a.y);
        if (height <= THIN) {
            add(path, true, (a.y + b.y) / 2, a.x, b.x);
        } else if (width <= THIN) {
            add(path, false, (a.x + b.x) / 2, a.y, b.y);
        } else {
            add(edges, true, a.y, a.x, b.x);
            add(edges, true, b.y, a.x, b.x);
            add(edges, false, a.x, a.y, b.y);
            add(edges, false, b.x, a.y, b.y);
        }
    }

    private void line(Point2D.Float to) {
        if (Math.abs(to.y - y) < 1) {
            add(path, true, y, x, to.x);
        } else if (Math.abs(to.x - x) < 1) {
            add(path, false, x, y, to.y);
        }
        move(to);
    }

    private void move(Point2D.Float to) {
        x = to.x;
        y = to.y;
    }

    private void add(List<PdfRule> to, boolean level, float at, float a, float b) {
        if (Math.abs(b - a) < SHORTEST || to.size() > MOST) {
            return;
        }
        float top = box.getUpperRightY();
        float left = box.getLowerLeftX();
        float low = Math.min(a, b);
        float high = Math.max(a, b);
        to.add(
                level
                        ? new PdfRule(true, top - at, low - left, high - left)
                        : new PdfRule(false, at - left, top - high, top - low));
    }

    private static Point2D.Float point(List<COSBase> operands, int at, Matrix ctm) {
        return ctm.transformPoint(number(operands, at), number(operands, at + 1));
    }

    private static float number(List<COSBase> operands, int at) {
        return at >= 0 && at < operands.size() && operands.get(at) instanceof COSNumber number
                ? number.floatValue()
                : 0;
    }
}
