package io.sectorbrief.job;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads what a step still has to do, as the store says when the step begins. What a dead run had committed is no longer on
 * the list, so a resumed step goes on at the last commit without a position of its own.
 */
final class Worklist<T> implements ItemStreamReader<T> {

    private final String step;
    private final Supplier<List<T>> pending;
    private final Progress progress;
    private Iterator<T> rest = List.<T>of().iterator();

    Worklist(String step, Supplier<List<T>> pending, Progress progress) {
        this.step = step;
        this.pending = pending;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        List<T> list = pending.get();
        rest = list.iterator();
        progress.started(step, list.size());
    }

    @Override
    public @Nullable T read() {
        return rest.hasNext() ? rest.next() : null;
    }
}
