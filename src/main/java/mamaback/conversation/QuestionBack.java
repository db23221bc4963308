package mamaback.conversation;

import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Entry;
import mamaback.text.RichText;

/** Asks for the one fact that would change an answer, with a button for each value. */
final class QuestionBack {
  private static final List<Fact> ASKED = List.of(Fact.BIRTH, Fact.FEEDING, Fact.EPIDURAL);

  private final Choices choices;
  private final ChatMemory memory;

  QuestionBack(Choices choices, ChatMemory memory) {
    this.choices = choices;
    this.memory = memory;
  }

  /** A question and its answers. */
  record Asked(RichText text, List<Button> buttons) {}

  /** The question that {@code entry} raises; each fact is asked for once in a talk at most. */
  Optional<Asked> about(Turn turn, Entry entry) {
    if (turn.profile().bereaved() || turn.isInGroup()) {
      return Optional.empty();
    }
    return ASKED.stream()
        .filter(fact -> choices.known(turn, fact).isEmpty())
        .filter(fact -> conditions(entry).stream().anyMatch(each -> dependsOn(each, fact)))
        .findFirst()
        .filter(fact -> memory.isFirst(turn.chat(), "asked " + fact))
        .map(fact -> asked(turn, fact, entry));
  }

  private Asked asked(Turn turn, Fact fact, Entry entry) {
    List<Button> buttons =
        choices.of(turn, fact).stream()
            .map(choice -> new Action.Fit(fact, choice.value(), entry.id()).button(choice.label()))
            .toList();
    return new Asked(turn.wording().text(fact.question()), buttons);
  }

  private static List<Condition> conditions(Entry entry) {
    List<Condition> conditions =
        new java.util.ArrayList<>(
            entry.cautions().stream().map(caution -> caution.when()).toList());
    conditions.add(entry.applies());
    return conditions;
  }

  private static boolean dependsOn(Condition condition, Fact fact) {
    return switch (fact) {
      case BIRTH -> !condition.births().isEmpty();
      case FEEDING -> !condition.feedings().isEmpty();
      case EPIDURAL -> condition.epidural().isPresent();
      case BORN, PREGNANT, LOSS, COUNTRY, LANGUAGE, ZONE -> false;
    };
  }
}
