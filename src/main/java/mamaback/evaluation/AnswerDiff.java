package mamaback.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Level;
import mamaback.search.Candidate;

/**
 * What two states of the knowledge make of the same messages, where they differ.
 *
 * @param asked how many messages were asked
 */
public record AnswerDiff(int asked, List<Change> changes) {
  public AnswerDiff {
    changes = List.copyOf(changes);
  }

  /** Whether a change is good. */
  public enum Kind {
    /** Wrong before, right now. */
    WON,
    /** Right before, wrong now. */
    LOST,
    /** Another answer, neither of which is known to be right. */
    CHANGED,
    /** A warning is graver now. */
    RAISED,
    /** A warning is less grave now, or gone. */
    LOWERED
  }

  /** A message that is answered otherwise; before and after are ids, or "-" for no answer. */
  public record Change(Kind kind, String text, String before, String after) {
    boolean isWorse() {
      return kind == Kind.LOST || kind == Kind.LOWERED;
    }
  }

  /** Answers a message. */
  public interface Responder {
    Response respond(String text);
  }

  /** Asks both all {@code messages}; what got worse comes first. */
  public static AnswerDiff of(List<LabelledMessage> messages, Responder old, Responder fresh) {
    List<Change> changes =
        messages.stream()
            .flatMap(
                message ->
                    changes(message, old.respond(message.text()), fresh.respond(message.text())))
            .sorted(Comparator.comparing(change -> !change.isWorse()))
            .toList();
    return new AnswerDiff(messages.size(), changes);
  }

  /** Whether something got worse that must not. */
  public boolean isWorse() {
    return changes.stream().anyMatch(Change::isWorse);
  }

  public long count(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  private static Stream<Change> changes(LabelledMessage message, Response old, Response fresh) {
    return Stream.of(answer(message, old, fresh), level(message, old.level(), fresh.level()))
        .flatMap(Optional::stream);
  }

  private static Optional<Change> answer(LabelledMessage message, Response old, Response fresh) {
    Optional<Entry> before = given(old);
    Optional<Entry> after = given(fresh);
    if (before.map(Entry::id).equals(after.map(Entry::id))) {
      return Optional.empty();
    }
    boolean wasRight = isRight(before, message);
    boolean isRight = isRight(after, message);
    Kind kind = wasRight == isRight ? Kind.CHANGED : isRight ? Kind.WON : Kind.LOST;
    return Optional.of(new Change(kind, message.text(), shown(before), shown(after)));
  }

  private static Optional<Change> level(LabelledMessage message, Level before, Level after) {
    if (before == after) {
      return Optional.empty();
    }
    Kind kind = after.compareTo(before) > 0 ? Kind.RAISED : Kind.LOWERED;
    return Optional.of(new Change(kind, message.text(), before.name(), after.name()));
  }

  /** The first entry, unless she is told that there is no answer. */
  private static Optional<Entry> given(Response response) {
    return response.decision().declines()
        ? Optional.empty()
        : response.candidates().stream().findFirst().map(Candidate::entry);
  }

  /** Out of scope no answer is the right one. */
  private static boolean isRight(Optional<Entry> given, LabelledMessage message) {
    if (message.scope().equals(Optional.of(Scope.OUT))) {
      return given.isEmpty();
    }
    return given.filter(entry -> message.topics().contains(entry.topic())).isPresent();
  }

  private static String shown(Optional<Entry> entry) {
    return entry.map(Entry::id).orElse("-");
  }
}
