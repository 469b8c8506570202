package io.sectorbrief.job;

import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A point in the running transaction to go back to: writes that fail leave nothing behind, what came before them stays. */
final class Savepoint {

    private final TransactionTemplate nested;

    Savepoint(PlatformTransactionManager transactions) {
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Does all of the writes or none; what went wrong is handed back, so that something else can be written instead, unless it passes. */
    Optional<Throwable> attempt(Runnable writes) {
        try {
            nested.executeWithoutResult(status -> writes.run());
            return Optional.empty();
        } catch (Throwable e) {
            if (Passing.passes(e)) {
                throw e;
            }
            return Optional.of(e);
        }
    }
}
