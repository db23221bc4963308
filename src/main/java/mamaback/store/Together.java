package mamaback.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets callers that come at the same time share one transaction: one of them asks for all that
 * wait, and each returns when its own answer is committed. A disk writes durably a thousand times a
 * second or two, whether one row or a hundred. Thread-safe.
 */
final class Together<Q, A> {
  /** So many that a commit is shared well, so few that nobody waits long for the others. */
  private static final int MOST_AT_ONCE = 100;

  private final Run<A> run;
  private final Work<Q, A> work;
  private final Queue<Asked<Q, A>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();

  /**
   * @param run runs one in a transaction or, where it is a single question, without
   */
  Together(Run<A> run, Work<Q, A> work) {
    this.run = run;
    this.work = work;
  }

  /** Lets a session do it. */
  interface Run<A> {
    List<A> run(Database.Work<List<A>> statements);
  }

  /** Answers all {@code questions}, in their order. May be run again where it failed. */
  interface Work<Q, A> {
    List<A> run(Session session, List<Q> questions) throws SQLException;
  }

  private record Asked<Q, A>(Q question, CompletableFuture<Supplier<A>> answer) {}

  /** The answer to {@code question}, once what it changed is durable. */
  A ask(Q question) {
    Asked<Q, A> asked = new Asked<>(question, new CompletableFuture<>());
    waiting.add(asked);
    turn.lock();
    try {
      while (!asked.answer().isDone()) {
        answer(next());
      }
    } finally {
      turn.unlock();
    }
    return asked.answer().join().get();
  }

  private List<Asked<Q, A>> next() {
    List<Asked<Q, A>> next = new ArrayList<>();
    Asked<Q, A> one = waiting.poll();
    while (one != null) {
      next.add(one);
      one = next.size() < MOST_AT_ONCE ? waiting.poll() : null;
    }
    return next;
  }

  /** Where it fails each is asked alone, so that no caller suffers for another. */
  private void answer(List<Asked<Q, A>> group) {
    try {
      List<Q> questions = group.stream().map(Asked::question).toList();
      List<A> answers = run.run(session -> work.run(session, questions));
      for (int i = 0; i < group.size(); i++) {
        A answer = answers.get(i);
        group.get(i).answer().complete(() -> answer);
      }
    } catch (RuntimeException e) {
      if (group.size() > 1) {
        group.forEach(one -> answer(List.of(one)));
      } else {
        group.getFirst().answer().complete(failure(e));
      }
    }
  }

  private static <A> Supplier<A> failure(RuntimeException e) {
    return () -> {
      throw e;
    };
  }
}
