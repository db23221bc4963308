package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Cues;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.knowledge.Modifier;
import mamaback.profile.Profile;
import mamaback.text.PlainText;
import mamaback.text.RichText;

/**
 * Answers the last question again under a condition that she asks about: what holds then comes
 * first. The condition counts for this answer alone and is never kept.
 */
final class ModifiedAnswers {
  /** What there is to read about a condition itself. */
  private static final Map<Modifier, String> PAGES =
      Map.of(
          Modifier.PREGNANT, "back-care-in-pregnancy",
          Modifier.C_SECTION, "back-pain-after-csection",
          Modifier.BREASTFEEDING, "breastfeeding-posture",
          Modifier.EPIDURAL, "epidural-site-soreness",
          Modifier.WEEKS, "recovery-week-by-week");

  private final KnowledgeBase knowledge;
  private final AnswerLayout layout;
  private final ModifiedQuestions questions;

  ModifiedAnswers(KnowledgeBase knowledge, AnswerLayout layout) {
    this.knowledge = knowledge;
    this.layout = layout;
    this.questions = new ModifiedQuestions(knowledge.cues().stream().map(Cues::modifiers).toList());
  }

  /**
   * An answer and what it answers.
   *
   * @param about what was asked, as the search would be asked for it
   */
  record Modified(OutgoingMessage message, String about) {}

  /** The answer to {@code text}, if it asks for {@code last} under a condition. */
  Optional<Modified> find(Turn turn, String text, Optional<String> last) {
    return last.flatMap(knowledge::findEntry)
        .flatMap(
            entry ->
                questions
                    .find(text)
                    .filter(asked -> !isAboutItself(entry, asked.modifier()))
                    .map(asked -> new Modified(answer(turn, entry, asked), entry.title())));
  }

  private boolean isAboutItself(Entry entry, Modifier modifier) {
    return findPage(modifier).filter(page -> page.group().equals(entry.group())).isPresent()
        && modifier != Modifier.WEEKS
        && modifier != Modifier.PREGNANT;
  }

  private Optional<Entry> findPage(Modifier modifier) {
    return Optional.ofNullable(PAGES.get(modifier)).flatMap(knowledge::findEntry);
  }

  private OutgoingMessage answer(Turn turn, Entry entry, ModifiedQuestions.Asked asked) {
    Turn supposed = turn.supposing(profile(turn, asked));
    Fitting fitting = Fitting.of(entry, supposed.profile(), turn.today());
    boolean tells =
        fitting.isForOthers()
            || !fitting.instead().isEmpty()
            || fitting.cautions().stream().anyMatch(each -> isOn(each.when(), asked.modifier()))
            || names(entry.summary(), asked.modifier());
    if (tells) {
      return layout.answerWith(supposed, entry, each -> isOn(each.when(), asked.modifier()));
    }
    return names(entry.details(), asked.modifier())
        ? layout.details(supposed, entry).at(Placement.NEW_MESSAGE)
        : nothing(turn, entry, asked.modifier());
  }

  private static Profile profile(Turn turn, ModifiedQuestions.Asked asked) {
    Profile profile = turn.assumed();
    return switch (asked.modifier()) {
      case PREGNANT -> profile.withPregnant(true);
      case C_SECTION -> profile.withBirth(BirthType.C_SECTION);
      case BREASTFEEDING -> profile.withFeeding(Feeding.BREAST);
      case EPIDURAL -> profile.withEpidural(true);
      case WEEKS ->
          profile.withBirthDate(turn.today().minusWeeks(asked.weeks())).withPregnant(false);
    };
  }

  private static boolean isOn(Condition when, Modifier modifier) {
    return switch (modifier) {
      case PREGNANT -> when.pregnant().orElse(false);
      case C_SECTION -> when.births().contains(BirthType.C_SECTION);
      case BREASTFEEDING -> when.feedings().contains(Feeding.BREAST);
      case EPIDURAL -> when.epidural().orElse(false);
      case WEEKS -> when.fromWeek().isPresent() || when.beforeWeek().isPresent();
    };
  }

  private boolean names(RichText text, Modifier modifier) {
    List<String> words =
        CueFinder.sentences(PlainText.of(text)).stream().flatMap(List::stream).toList();
    return knowledge.speech().cues().modifiers().words().getOrDefault(modifier, Set.of()).stream()
        .filter(word -> word.length() > 1)
        .anyMatch(words::contains);
  }

  private OutgoingMessage nothing(Turn turn, Entry entry, Modifier modifier) {
    List<List<Button>> rows = new ArrayList<>();
    findPage(modifier)
        .filter(page -> Offers.mayBeNamed(turn, page))
        .ifPresent(page -> rows.add(List.of(button(page))));
    rows.add(List.of(button(entry)));
    return new OutgoingMessage(
        turn.wording().text(Line.MODIFIED_NOTHING), rows, Placement.NEW_MESSAGE);
  }

  private static Button button(Entry entry) {
    return new Action.ShowEntry(entry.id()).button(entry.title());
  }
}
