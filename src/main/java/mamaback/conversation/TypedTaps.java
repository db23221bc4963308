package mamaback.conversation;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mamaback.chat.Button;
import mamaback.knowledge.Line;
import mamaback.knowledge.TypedWord;

/** Finds the button of the last message that she names in words instead of tapping it. */
final class TypedTaps {
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");

  private static final List<TypedWord> ORDINALS =
      List.of(TypedWord.FIRST, TypedWord.SECOND, TypedWord.THIRD);

  /** What is meant by a word, the likeliest first. */
  private static final Map<TypedWord, List<Line>> LINES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(TypedWord.NEXT, List.of(Line.BUTTON_NEXT, Line.BUTTON_DONE)),
              Map.entry(TypedWord.DONE, List.of(Line.BUTTON_DONE, Line.BUTTON_NEXT)),
              Map.entry(TypedWord.BACK, List.of(Line.BUTTON_BACK)),
              Map.entry(TypedWord.EASIER, List.of(Line.BUTTON_EASIER)),
              Map.entry(TypedWord.HELPFUL, List.of(Line.BUTTON_HELPFUL)),
              Map.entry(TypedWord.NOT_HELPFUL, List.of(Line.BUTTON_NOT_HELPFUL)),
              Map.entry(TypedWord.SOURCES, List.of(Line.BUTTON_SOURCES)),
              Map.entry(TypedWord.MORE, List.of(Line.BUTTON_MORE, Line.BUTTON_TIP_MORE)),
              Map.entry(TypedWord.TOPICS, List.of(Line.BUTTON_TOPICS)),
              Map.entry(TypedWord.GUIDE, List.of(Line.BUTTON_GUIDE)),
              Map.entry(
                  TypedWord.YES, List.of(Line.CONSENT_YES, Line.BUTTON_DELETE, Line.VALUE_YES)),
              Map.entry(
                  TypedWord.NO,
                  List.of(
                      Line.CONSENT_NO,
                      Line.BUTTON_KEEP,
                      Line.VALUE_NO,
                      Line.BUTTON_TIPS_NOT_NOW))));

  private final ChatMemory memory;
  private final TypedValues values;

  TypedTaps(ChatMemory memory, PassingFacts facts) {
    this.memory = memory;
    this.values = new TypedValues(facts);
  }

  /** The data of the button that {@code text} names; empty where it names none. */
  Optional<String> meant(Turn turn, String text) {
    List<Button> buttons = turn.isInGroup() ? List.of() : memory.buttons(turn.chat());
    if (buttons.isEmpty()) {
      return Optional.empty();
    }
    String typed = folded(text);
    return consent(turn, buttons, typed)
        .or(() -> labelled(buttons, text, typed))
        .or(() -> values.find(turn, buttons, text))
        .or(() -> named(turn, buttons, typed))
        .or(() -> counted(turn, buttons, typed))
        .map(Button::data)
        .or(() -> TypedWeeks.find(turn, buttons, text));
  }

  /** A question that was asked last is answered before a suggestion is taken up. */
  private static Optional<Button> consent(Turn turn, List<Button> buttons, String typed) {
    return turn.wording().isTyped(TypedWord.YES, typed)
        ? labelled(turn, buttons, Line.CONSENT_YES)
        : Optional.empty();
  }

  /** A button by what people call it. */
  private static Optional<Button> named(Turn turn, List<Button> buttons, String typed) {
    return LINES.entrySet().stream()
        .filter(each -> turn.wording().isTyped(each.getKey(), typed))
        .flatMap(each -> each.getValue().stream())
        .flatMap(line -> labelled(turn, buttons, line).stream())
        .findFirst();
  }

  private static Optional<Button> labelled(Turn turn, List<Button> buttons, Line line) {
    String label = turn.wording().label(line);
    return buttons.stream().filter(button -> button.label().equals(label)).findFirst();
  }

  /** The first, second or third answer on offer, or that none of what was suggested is it. */
  private static Optional<Button> counted(Turn turn, List<Button> buttons, String typed) {
    boolean isSuggested = buttons.getFirst().label().equals(suggestion(turn));
    if (isSuggested
        && (turn.wording().isTyped(TypedWord.NONE, typed)
            || turn.wording().isTyped(TypedWord.NO, typed))) {
      return Optional.of(new Action.ShowGroups().button(typed));
    }
    if (buttons.stream().anyMatch(button -> button.kind().equals("fit"))) {
      return Optional.empty();
    }
    List<Button> offered =
        buttons.stream()
            .filter(button -> button.kind().equals("entry") || button.kind().equals("group"))
            .skip(isSuggested ? 1 : 0)
            .toList();
    return IntStream.range(0, Math.min(offered.size(), ORDINALS.size()))
        .filter(i -> turn.wording().isTyped(ORDINALS.get(i), typed))
        .mapToObj(offered::get)
        .findFirst();
  }

  private static String suggestion(Turn turn) {
    return turn.wording().label(Line.VALUE_YES);
  }

  /** Remembers the buttons of {@code reply}; "yes" to a suggestion opens it. */
  void note(Turn turn, Reply reply) {
    List<Button> buttons = reply.message().rows().stream().flatMap(List::stream).toList();
    boolean isSuggestion =
        reply.decision() == Decision.SUGGEST || reply.decision() == Decision.UNKNOWN;
    Optional<Button> first = isSuggestion ? firstEntry(turn, buttons) : Optional.empty();
    memory.noteButtons(turn.chat(), Stream.concat(first.stream(), buttons.stream()).toList());
  }

  private static Optional<Button> firstEntry(Turn turn, List<Button> buttons) {
    return buttons.stream()
        .flatMap(button -> Action.read(button.data()).stream())
        .flatMap(action -> entry(action).stream())
        .findFirst()
        .map(id -> new Action.ShowEntry(id).button(suggestion(turn)));
  }

  private static Optional<String> entry(Action action) {
    return switch (action) {
      case Action.ShowDetails(var id) -> Optional.of(id);
      case Action.ShowSources(var id) -> Optional.of(id);
      case Action.ShowEntry(var id) -> Optional.of(id);
      default -> Optional.empty();
    };
  }

  /** A text in lower case, its words apart by one space, without signs. */
  static String folded(String text) {
    String plain =
        APOSTROPHE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    return NO_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static Optional<Button> labelled(List<Button> buttons, String text, String typed) {
    return buttons.stream()
        .filter(
            button ->
                button.label().equals(text.strip())
                    || (typed.isEmpty() && button.label().startsWith(text.strip()))
                    || (!typed.isEmpty() && folded(button.label()).equals(typed)))
        .findFirst();
  }
}
