package mamaback.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mamaback.knowledge.Circumstance;
import mamaback.knowledge.Circumstance.Remark;
import mamaback.knowledge.Entry;
import mamaback.text.RichText;

/** Hears what she tells beyond her profile, and knows what it changes (clinical brief, 6.3). */
final class Circumstances {
  /** See circumstances.yaml: a partner or a relative asks. */
  private static final String FOR_HER = "asking-for-her";

  private final ChatMemory memory;
  private final List<Circumstance> all;
  private final Map<String, CueFinder> finders = new LinkedHashMap<>();

  Circumstances(List<Circumstance> all, CueFinders finders, ChatMemory memory) {
    this.all = List.copyOf(all);
    this.memory = memory;
    all.forEach(each -> this.finders.put(each.id(), finders.of(each.told())));
  }

  /** The turn as it is after {@code text}; remembered for this talk, save where others read. */
  Turn heard(Turn turn, String text) {
    List<List<String>> sentences = CueFinder.sentences(text);
    Set<String> mentioned =
        finders.entrySet().stream()
            .filter(each -> each.getValue().isIn(sentences))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    if (mentioned.isEmpty()) {
      return turn;
    }
    Told told = turn.told().with(mentioned);
    if (!turn.isInGroup()) {
      memory.noteTold(turn.chat(), told);
    }
    return turn.telling(told);
  }

  /**
   * What is said first in the reply to {@code text}: of somebody new to this talk once, of what
   * changes no answer whenever it is told.
   */
  RichText opening(Turn before, String text) {
    List<List<String>> sentences = CueFinder.sentences(text);
    return all.stream()
        .filter(each -> each.opening().isPresent())
        .filter(
            each -> each.remarks().isEmpty() || !before.told().circumstances().contains(each.id()))
        .filter(each -> Objects.requireNonNull(finders.get(each.id())).isIn(sentences))
        .map(each -> RichText.of(each.opening().orElseThrow()))
        .reduce(RichText.EMPTY, RichText::then);
  }

  /** The id of the entry that {@code text} means where somebody asks for her. */
  Optional<String> answer(Turn turn, String text) {
    List<List<String>> sentences = CueFinder.sentences(text);
    return all.stream()
        .filter(each -> isForHer(turn) && each.answer().isPresent())
        .filter(each -> Objects.requireNonNull(finders.get(each.id())).isIn(sentences))
        .flatMap(each -> each.answer().stream())
        .findFirst();
  }

  /** Whether somebody else asks for her. */
  static boolean isForHer(Turn turn) {
    return turn.told().circumstances().contains(FOR_HER);
  }

  /** What she has to take note of in {@code entry}. */
  List<String> remarks(Turn turn, Entry entry) {
    return all.stream()
        .filter(each -> turn.told().circumstances().contains(each.id()))
        .flatMap(each -> each.remarks().stream())
        .filter(remark -> remark.isFor(entry))
        .map(Remark::text)
        .toList();
  }
}
