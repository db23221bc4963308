package mamaback.knowledge;

import java.util.Optional;
import java.util.function.Function;
import mamaback.knowledge.yaml.Faults;

/** Sees that whoever lost a baby does not read of babies in what to do about a sign. */
final class AdviceChecks {
  private final KnowledgeBase base;

  private AdviceChecks(KnowledgeBase base) {
    this.base = base;
  }

  /**
   * Checks every language of {@code base}.
   *
   * @param folders by the tag of the language
   */
  static void check(KnowledgeBase base, Function<String, KnowledgeFolder> folders) {
    AdviceChecks checks = new AdviceChecks(base);
    for (String language : base.languages()) {
      KnowledgeFolder folder = folders.apply(language);
      Faults faults = folder.faults(folder.file(SpeechReader.ADVICE));
      checks.check(base.speech(language).advice(), faults);
    }
  }

  private void check(FlagAdvice advice, Faults faults) {
    for (RedFlag flag : base.redFlags().flags()) {
      Optional<String> said = advice.findTactful(flag.id()).or(flag::advice);
      if (said.filter(base.wording()::speaksOfBabies).isPresent()) {
        String problem = "'" + flag.id() + "' speaks of babies to those who lost one";
        faults.add(1, problem, "Add it below 'tactful' in other words");
      }
    }
  }
}
