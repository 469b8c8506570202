package io.sectorbrief.job;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/**
 * Tells troubles that pass, such as a lack of memory or a database that is gone, from those that a document or a rule is to
 * blame for. The first end the run, which the next one takes up; the second cost what they are about.
 */
final class Passing {

    private Passing() {}

    static boolean passes(Throwable trouble) {
        boolean machine = trouble instanceof VirtualMachineError && !(trouble instanceof StackOverflowError);
        boolean database =
                trouble instanceof DataAccessException && !(trouble instanceof DataIntegrityViolationException);
        return machine || database || trouble instanceof TransactionException;
    }
}
