package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mamaback.conversation.Choices.Choice;
import mamaback.knowledge.Caution;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.profile.Profile;

/**
 * The spans of weeks since birth between which an answer differs for her. At most three, so that
 * they fit buttons: where there are more, the first ones are one, and the earliest week of it
 * counts (clinical brief, 6.4: the most cautious of two timings wins).
 */
final class Stages {
  private static final int MOST = 3;
  private static final Pattern BUTTON = Pattern.compile("s(\\d{1,3})");

  private Stages() {}

  /** The first week of each span; one span where the weeks change nothing. */
  static List<Integer> of(Turn turn, Entry entry) {
    List<Integer> starts = new ArrayList<>();
    Optional<Fitting> last = Optional.empty();
    for (int week : weeks(entry)) {
      Optional<Fitting> here = Optional.of(fitting(turn, entry, week));
      if (!here.equals(last)) {
        starts.add(week);
        last = here;
      }
    }
    int surplus = Math.max(0, starts.size() - MOST);
    return Stream.concat(starts.stream().limit(1), starts.stream().skip(1L + surplus)).toList();
  }

  /** One button a span. */
  static List<Choice> choices(Turn turn, Entry entry) {
    List<Integer> starts = of(turn, entry);
    return IntStream.range(0, starts.size())
        .mapToObj(i -> new Choice(label(turn.wording(), starts, i), "s" + starts.get(i)))
        .toList();
  }

  /** The first week of the span that was tapped. */
  static OptionalInt read(String value) {
    Matcher weeks = BUTTON.matcher(value);
    return weeks.matches() ? OptionalInt.of(Integer.parseInt(weeks.group(1))) : OptionalInt.empty();
  }

  private static Fitting fitting(Turn turn, Entry entry, int week) {
    Profile then = turn.profile().withBirthDate(turn.today().minusWeeks(week));
    return Fitting.of(entry, then, turn.today());
  }

  /** Week 0 and all in which a condition of the entry begins or ends to hold. */
  private static NavigableSet<Integer> weeks(Entry entry) {
    NavigableSet<Integer> weeks = new TreeSet<>();
    weeks.add(0);
    Stream.concat(Stream.of(entry.applies()), entry.cautions().stream().map(Caution::when))
        .flatMapToInt(Stages::bounds)
        .forEach(weeks::add);
    return weeks;
  }

  private static IntStream bounds(Condition condition) {
    return IntStream.concat(condition.fromWeek().stream(), condition.beforeWeek().stream());
  }

  private static String label(Wording wording, List<Integer> starts, int i) {
    String from = Integer.toString(starts.get(i));
    if (i == starts.size() - 1) {
      return wording.label(Line.STAGE_FROM, Map.of("weeks", from));
    }
    String next = Integer.toString(starts.get(i + 1));
    String last = Integer.toString(starts.get(i + 1) - 1);
    return i == 0
        ? wording.label(Line.STAGE_BEFORE, Map.of("weeks", next))
        : wording.label(Line.STAGE_BETWEEN, Map.of("from", from, "to", last));
  }
}
