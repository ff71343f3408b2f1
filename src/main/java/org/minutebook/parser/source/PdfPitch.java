package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;

/** The usual distance of two lines of one paragraph, for each size of type that a PDF uses. */
final class PdfPitch {

    private static final int STEPS = 120;
    private static final int ENOUGH = 3;

    private final float[] bySize = new float[STEPS];

    PdfPitch(List<List<PdfLine>> pages, float usualSize) {
        List<List<Float>> sure = new ArrayList<>();
        List<List<Float>> any = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            sure.add(new ArrayList<>());
            any.add(new ArrayList<>());
        }
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                PdfLine before = page.get(i - 1);
                PdfLine line = page.get(i);
                float gap = line.y() - before.y();
                if (gap > line.size() * 0.8f && gap < line.size() * 2.6f) {
                    any.get(step(line.size())).add(gap);
                    if (isOneSentence(before, line)) {
                        sure.get(step(line.size())).add(gap);
                    }
                }
            }
        }
        for (int i = 0; i < STEPS; i++) {
            if (sure.get(i).size() >= ENOUGH) {
                bySize[i] = quantile(sure.get(i), 2);
            } else if (!any.get(i).isEmpty()) {
                bySize[i] = quantile(any.get(i), 4);
            }
        }
        float usual = bySize[step(usualSize)];
        float ratio = usual > 0 ? usual / usualSize : 1.2f;
        for (int i = 0; i < STEPS; i++) {
            if (bySize[i] == 0) {
                bySize[i] = Math.max(1, i / 2f) * Math.min(1.4f, ratio);
            }
        }
    }

    float of(float size) {
        return bySize[step(size)];
    }

    private static int step(float size) {
        return Math.min(STEPS - 1, Math.round(size * 2));
    }

    private static boolean isOneSentence(PdfLine before, PdfLine line) {
        return before.chunks().size() <= 2
                && line.chunks().size() == 1
                && Sentences.goesOn(before.text(), line.text());
    }

    /** The value that one in so many are below. */
    private static float quantile(List<Float> values, int part) {
        values.sort(Float::compare);
        return values.get((values.size() - 1) / part);
    }
}
