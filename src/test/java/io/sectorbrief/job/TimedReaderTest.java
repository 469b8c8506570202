package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.model.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimedReaderTest {

    private static final Path FILE = Path.of("report.pdf");

    @Test
    void aReaderThatDoesNotEndIsGivenUpAndInterrupted() throws InterruptedException {
        var never = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        DocumentReader endless = file -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return new Refusal(Refusal.Cause.BROKEN, "too late");
        };

        assertThat(new TimedReader(endless, Duration.ofMillis(1)).read(FILE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.cause()).isEqualTo(Refusal.Cause.TAKES_TOO_LONG);
                    assertThat(refusal.reason()).contains("reading.time-limit");
                });
        interrupted.await();
    }

    @Test
    void whatTheReaderThrowsComesOutAsItWas() {
        DocumentReader broken = file -> {
            throw new StackOverflowError("deep");
        };

        assertThatThrownBy(() -> new TimedReader(broken, Duration.ofMinutes(1)).read(FILE))
                .isInstanceOf(StackOverflowError.class);
    }
}
