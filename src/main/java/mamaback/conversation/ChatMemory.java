package mamaback.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mamaback.chat.Button;
import mamaback.chat.ChatId;
import mamaback.profile.Unanswered;
import mamaback.triage.Situation;

/**
 * A talk while it lasts, in memory alone: her last words, and what the bot asked. What is over says
 * nothing, and is gone with the next {@link #forgetOld}. Bounded: the chats that were silent
 * longest are forgotten first. Thread-safe.
 */
public final class ChatMemory {
  /** How long the last messages and the last topic count as the same talk. */
  static final Duration TALK = Duration.ofMinutes(30);

  private static final int MOST_CHATS = 10_000;

  private final Clock clock;
  private final VisitLines visitLines;
  private final Map<Writer, Trace> traces = new LinkedHashMap<>(16, 0.75f, true);

  /** Who writes where: her words in a group are apart from those of others and of her own chat. */
  private record Writer(ChatId chat, ChatId person) {
    static Writer of(ChatId chat) {
      return new Writer(chat, chat);
    }
  }

  public ChatMemory(Clock clock) {
    this.clock = clock;
    this.visitLines = new VisitLines(clock, MOST_CHATS);
  }

  /**
   * The last messages of {@code person} within the same talk, oldest first, at most {@link
   * Situation#MOST_EARLIER}.
   */
  synchronized List<String> messages(ChatId chat, ChatId person) {
    return trace(new Writer(chat, person)).messages();
  }

  synchronized void noteMessage(ChatId chat, ChatId person, String text) {
    Writer writer = new Writer(chat, person);
    Trace trace = trace(writer);
    List<String> messages = new ArrayList<>(trace.messages());
    messages.add(text);
    int first = Math.max(0, messages.size() - Situation.MOST_EARLIER);
    put(writer, trace.with(List.copyOf(messages.subList(first, messages.size()))));
  }

  /** What the bot asked last, if the next message may be the answer. */
  synchronized Optional<Expectation> expectation(ChatId chat) {
    return trace(chat).expected();
  }

  synchronized void expect(ChatId chat, Expectation expectation) {
    expect(chat, Optional.of(expectation));
  }

  synchronized void expectNothing(ChatId chat) {
    expect(chat, Optional.empty());
  }

  /** The last question without an answer; from now on it is forgotten. */
  synchronized Optional<Unanswered> takeUnanswered(ChatId chat) {
    Trace trace = trace(chat);
    put(chat, trace.withoutQuestion());
    return trace.unanswered();
  }

  synchronized void noteUnanswered(ChatId chat, Unanswered question) {
    put(chat, trace(chat).with(question));
  }

  /** Whether {@code deed} was done in this talk. */
  synchronized boolean isDone(ChatId chat, String deed) {
    return trace(chat).done().contains(deed);
  }

  /** Whether {@code deed} is done for the first time in this talk. */
  synchronized boolean isFirst(ChatId chat, String deed) {
    Trace trace = trace(chat);
    Set<String> done = new HashSet<>(trace.done());
    boolean isFirst = done.add(deed);
    put(chat, trace.with(done));
    return isFirst;
  }

  /** What she told in this talk beyond her profile. */
  synchronized Told told(ChatId chat) {
    return trace(chat).told();
  }

  synchronized void noteTold(ChatId chat, Told told) {
    put(chat, trace(chat).with(told));
  }

  /** The buttons of the last message. */
  synchronized List<Button> buttons(ChatId chat) {
    return trace(chat).buttons();
  }

  synchronized void noteButtons(ChatId chat, List<Button> buttons) {
    Trace trace = trace(chat);
    if (!trace.buttons().equals(buttons)) {
      put(chat, trace.offering(List.copyOf(buttons)));
    }
  }

  /** What she wrote in the last day that a doctor should hear. */
  VisitLines visitLines() {
    return visitLines;
  }

  /** Forgets a chat, and what was written by whom it is with, wherever that was. */
  synchronized void forget(ChatId chat) {
    traces.keySet().removeIf(it -> it.chat().equals(chat) || it.person().equals(chat));
    visitLines.forget(chat);
  }

  /**
   * Lets go of what is over, as /privacy promises.
   *
   * @return of how many talks and lists for a visit something was forgotten
   */
  public synchronized int forgetOld() {
    int before = traces.size();
    Instant now = clock.instant();
    traces.values().removeIf(trace -> isOver(trace, now));
    return before - traces.size() + visitLines.forgetOld();
  }

  private static boolean isOver(Trace trace, Instant now) {
    return !trace.at().plus(TALK).isAfter(now);
  }

  private void expect(ChatId chat, Optional<Expectation> expected) {
    put(chat, trace(chat).with(expected));
  }

  private Trace trace(ChatId chat) {
    return trace(Writer.of(chat));
  }

  private Trace trace(Writer writer) {
    Instant now = clock.instant();
    return Optional.ofNullable(traces.get(writer))
        .filter(trace -> !isOver(trace, now))
        .orElseGet(() -> Trace.none(now));
  }

  private void put(ChatId chat, Trace trace) {
    put(Writer.of(chat), trace);
  }

  private void put(Writer writer, Trace trace) {
    traces.put(writer, trace.at(clock.instant()));
    if (traces.size() > MOST_CHATS) {
      traces.remove(traces.keySet().iterator().next());
    }
  }
}
