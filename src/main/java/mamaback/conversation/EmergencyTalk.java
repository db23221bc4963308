package mamaback.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mamaback.knowledge.Cue;
import mamaback.knowledge.Cues;
import mamaback.knowledge.Meanwhile;
import mamaback.text.RichText;
import mamaback.triage.Finding;

/**
 * Answers from a few fixed lines what she asks while an emergency is open: how she gets there, what
 * she says, who minds the baby. Small talk and guesses would keep her from going.
 */
final class EmergencyTalk {
  /** A longer message says more than yes or no. */
  private static final int MOST_WORDS_OF_A_NOD = 4;

  /** A longer one tells something else beside what it asks. */
  private static final int MOST_WORDS = 20;

  /**
   * What her mind does to her, and what ails the baby: then nobody else minds it, or she must not
   * be alone with it, as the entry on it tells.
   */
  private static final Set<String> ABOUT_THE_BABY = Set.of("RF-24", "RF-25", "RF-26", "RF-29");

  private static final String NOT_TO_BE_MINDED = "emergency about the baby";

  private final Map<Meanwhile, CueFinder> finders = new HashMap<>();
  private final ChatMemory memory;

  EmergencyTalk(List<Cues> cues, ChatMemory memory) {
    for (Meanwhile each : Meanwhile.values()) {
      finders.put(each, new CueFinder(cues.stream().map(of -> cue(of, each)).toList()));
    }
    this.memory = memory;
  }

  private static Cue cue(Cues cues, Meanwhile each) {
    return cues.meanwhile().getOrDefault(each, new Cue(List.of(), List.of()));
  }

  /** Notes what the emergency is about, while it is talked of. */
  void note(Turn turn, List<Finding> findings) {
    if (findings.stream().map(Finding::flag).anyMatch(ABOUT_THE_BABY::contains)) {
      memory.isFirst(turn.chat(), NOT_TO_BE_MINDED);
    }
  }

  /** What to say to {@code text}, if it is about the emergency or says next to nothing. */
  Optional<RichText> answer(Turn turn, String text) {
    return meant(text)
        .filter(each -> each != Meanwhile.BABY || !memory.isDone(turn.chat(), NOT_TO_BE_MINDED))
        .map(meanwhile -> said(turn, meanwhile));
  }

  /** What to say to small talk. */
  RichText instead(Turn turn) {
    return said(turn, Meanwhile.NOD);
  }

  private Optional<Meanwhile> meant(String text) {
    List<List<String>> sentences = CueFinder.sentences(text);
    int words = sentences.stream().mapToInt(List::size).sum();
    for (Meanwhile each : Meanwhile.values()) {
      int most = each == Meanwhile.NOD ? MOST_WORDS_OF_A_NOD : MOST_WORDS;
      CueFinder finder = finders.get(each);
      if (words <= most && finder != null && finder.isIn(sentences)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private RichText said(Turn turn, Meanwhile meanwhile) {
    Map<String, String> values = new HashMap<>(HelpLines.of(turn));
    values.put("say", Notices.whatToSay(turn));
    RichText said = turn.wording().text(meanwhile.line(), values);
    return meanwhile == Meanwhile.SAY ? said.then(hers(turn)) : said;
  }

  /** Her own words about it, while they are remembered. */
  private RichText hers(Turn turn) {
    RichText hers = RichText.EMPTY;
    for (String line : memory.visitLines().of(turn.chat())) {
      hers = hers.then(Notices.quoted(turn, line));
    }
    return hers;
  }
}
