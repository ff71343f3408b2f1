package org.minutebook.publish.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportMakingTest {

    private final ExportMaking making = new ExportMaking();

    @AfterEach
    void stop() {
        making.stop(new ShutdownEvent());
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(30);
    }

    @Test
    void whoComesMeanwhileIsGivenTheOneThatIsBeingMade() {
        CountDownLatch hold = new CountDownLatch(1);
        ExportMaking.Made first =
                making.begin(
                        () -> {
                            try {
                                hold.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        assertThat(making.begin(() -> {})).isSameAs(first);
        assertThat(first.await(Instant.now().plusMillis(20))).isFalse();
        hold.countDown();
        assertThat(first.await(soon())).isTrue();
        assertThat(making.begin(() -> {})).isNotSameAs(first);
    }

    @Test
    void whatEndedTheMakingIsSaidToThoseWhoWait() {
        RuntimeException fault = new IllegalStateException("the disk is full");
        ExportMaking.Made made =
                making.begin(
                        () -> {
                            throw fault;
                        });
        assertThatThrownBy(() -> made.await(soon())).isSameAs(fault);
        assertThat(making.begin(() -> {}).await(soon())).isTrue();
    }
}
