package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import java.util.List;

/** One declared computation of a section; it turns observations of a dataset into figures. */
public sealed interface Analysis
        permits Levels, Series, Board, DayBoard, Leaders, Breadth, Streak, Excess, Log, Rollup {

    /** What it is about. */
    Topic topic();

    /** The dataset it is about. */
    default String dataset() {
        return topic().dataset();
    }

    /** Metrics it needs to be in that dataset. */
    List<String> metrics();

    /** Whether its figures tell subject by subject what is there of the dataset, be it as a sum or a mean. */
    default boolean isList() {
        return true;
    }

    /** Works the figures out; none where the bench has no data. */
    List<Figure> figures(Bench bench);
}
