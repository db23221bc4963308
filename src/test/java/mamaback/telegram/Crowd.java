package mamaback.telegram;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same with many at once. */
final class Crowd {
  private Crowd() {}

  /** Returns when {@code deed} was done with each of {@code all}; fails where one failed. */
  static <T> void all(Collection<T> all, Consumer<T> deed) {
    try (ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("walk-", 0).factory())) {
      List<? extends Future<?>> running =
          all.stream().map(each -> threads.submit(() -> deed.accept(each))).toList();
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
