package mamaback.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.chat.Button;
import mamaback.conversation.Choices.Choice;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import mamaback.text.RichText;

/**
 * Asks for the one fact that would change an answer, with a button for each value: what is not
 * known, or was told long ago.
 */
final class QuestionBack {
  private static final List<Fact> AFTER_BIRTH =
      List.of(Fact.BIRTH, Fact.BORN, Fact.FEEDING, Fact.EPIDURAL);

  private final Choices choices;
  private final Freshness freshness;
  private final ChatMemory memory;

  QuestionBack(Choices choices, Freshness freshness, ChatMemory memory) {
    this.choices = choices;
    this.freshness = freshness;
    this.memory = memory;
  }

  /** A question and its answers. */
  record Asked(RichText text, List<Button> buttons, int buttonsARow) {}

  /** The question that {@code entry} raises; each fact is asked for once in a talk at most. */
  Optional<Asked> about(Turn turn, Entry entry) {
    if (turn.profile().bereaved() || turn.isInGroup()) {
      return Optional.empty();
    }
    List<Fact> facts = turn.profile().pregnant() ? List.of(Fact.PREGNANT) : AFTER_BIRTH;
    return facts.stream()
        .filter(fact -> !turn.told().has(fact))
        .filter(fact -> isOpen(turn, fact) || freshness.isOld(turn.chat(), fact))
        .filter(fact -> changes(turn, entry, fact))
        .findFirst()
        .filter(fact -> memory.isFirst(turn.chat(), "asked " + fact))
        .map(fact -> asked(turn, fact, entry));
  }

  private static boolean isOpen(Turn turn, Fact fact) {
    return KnownFacts.of(turn, fact).isEmpty();
  }

  private static boolean changes(Turn turn, Entry entry, Fact fact) {
    if (fact == Fact.BORN) {
      return turn.profile().birthDate().isEmpty() && Stages.of(turn, entry).size() > 1;
    }
    return cases(turn.assumed(), fact)
            .map(profile -> Fitting.of(entry, profile, turn.today()))
            .distinct()
            .count()
        > 1;
  }

  /** The profiles that she may have, by {@code fact}. */
  private static Stream<Profile> cases(Profile profile, Fact fact) {
    return switch (fact) {
      case BIRTH -> Arrays.stream(BirthType.values()).map(profile::withBirth);
      case FEEDING -> Arrays.stream(Feeding.values()).map(profile::withFeeding);
      case EPIDURAL -> Stream.of(true, false).map(profile::withEpidural);
      case PREGNANT -> Stream.of(true, false).map(profile::withPregnant);
      case BORN, LOSS, COUNTRY, LANGUAGE, ZONE -> Stream.empty();
    };
  }

  private Asked asked(Turn turn, Fact fact, Entry entry) {
    RichText text = question(turn, fact);
    if (!isOpen(turn, fact)) {
      freshness.confirm(turn.chat(), fact);
    }
    List<Choice> offered = fact == Fact.BORN ? Stages.choices(turn, entry) : choices.of(turn, fact);
    List<Button> buttons =
        offered.stream()
            .map(choice -> new Action.Fit(fact, choice.value(), entry.id()).button(choice.label()))
            .toList();
    return new Asked(text, buttons, fact.choicesARow());
  }

  private static RichText question(Turn turn, Fact fact) {
    if (fact == Fact.BORN) {
      return turn.wording().text(Line.ASK_WEEKS);
    }
    return KnownFacts.of(turn, fact)
        .map(
            value ->
                turn.wording()
                    .text(
                        Line.STILL_SO,
                        Map.of("fact", turn.wording().label(fact.title()), "value", value)))
        .orElseGet(() -> turn.wording().text(fact.question()));
  }
}
