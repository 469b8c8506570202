package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.List;

/** Whether a mesh parts all rows and columns of its table: some tables rule only groups of them. */
final class MeshTrust {

    private MeshTrust() {}

    static boolean deserves(Mesh mesh, List<Run> runs, Thresholds thresholds) {
        long inside =
                runs.stream().filter(run -> mesh.box().holdsMiddleOf(run.box())).count();
        return mesh.rows() >= 2
                && mesh.rows() * (long) mesh.columns() <= thresholds.mostInATable()
                && inside >= TableThresholds.MESHED * runs.size()
                && Bands.rowsByGaps(runs, mesh.ys()) <= TableThresholds.ROWS_A_BAND * mesh.rows() + 1
                && rowsByBreaks(mesh, runs, thresholds) <= TableThresholds.ROWS_A_BAND * mesh.rows()
                && crowded(mesh, runs, thresholds) < TableThresholds.CROWDED;
    }

    private static int rowsByBreaks(Mesh mesh, List<Run> runs, Thresholds thresholds) {
        return BrokenColumns.rows(runs, new Columns(mesh.xs()), mesh.ys(), thresholds);
    }

    /** Share of lines within cells that hold several runs apart, as if columns were left unruled. */
    private static double crowded(Mesh mesh, List<Run> runs, Thresholds thresholds) {
        Columns columns = new Columns(mesh.xs());
        long lines = 0;
        long crowded = 0;
        for (List<Run> column : columns.sorted(runs, thresholds)) {
            for (List<Run> line : Line.byBaseline(column, thresholds)) {
                lines++;
                crowded += Line.phrases(line, thresholds.phraseGap()).size() > 1 ? 1 : 0;
            }
        }
        return crowded / (double) Math.max(1, lines);
    }
}
