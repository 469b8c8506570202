package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sectorbrief.extract.Deadline;
import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.model.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimedReaderTest {

    private static final Path FILE = Path.of("report.pdf");

    @Test
    void aReaderThatDoesNotEndIsGivenUpAndInterrupted() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        DocumentReader endless = file -> {
            begun.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return new Refusal(Refusal.Cause.BROKEN, "too late");
        };

        assertThat(new TimedReader(endless, new Deadline(Duration.ofMillis(500))).read(FILE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.cause()).isEqualTo(Refusal.Cause.TAKES_TOO_LONG);
                    assertThat(refusal.reason()).contains("reading.time-limit");
                });
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void whatTheReaderThrowsComesOutAsItWas() {
        DocumentReader broken = file -> {
            throw new StackOverflowError("deep");
        };

        assertThatThrownBy(() -> new TimedReader(broken, new Deadline(Duration.ofMinutes(1))).read(FILE))
                .isInstanceOf(StackOverflowError.class);
    }
}
