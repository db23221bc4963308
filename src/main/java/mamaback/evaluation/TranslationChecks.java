package mamaback.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mamaback.evaluation.Remark.Severity;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Fault;
import mamaback.knowledge.FlagAdvice;
import mamaback.knowledge.Group;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.Speech;

/**
 * Looks for what one language has and another lacks. A line of the bot that is missing altogether
 * is a fault of form, found before.
 */
final class TranslationChecks {
  private static final String MEND = "Translate it; until then English is given";

  private final KnowledgeBase knowledge;
  private final Path root;

  /**
   * @param root holds a folder a language
   */
  TranslationChecks(KnowledgeBase knowledge, Path root) {
    this.knowledge = knowledge;
    this.root = root;
  }

  List<Remark> remarks() {
    return knowledge.languages().stream()
        .filter(language -> !language.equals(knowledge.speech().language()))
        .flatMap(this::remarks)
        .toList();
  }

  private Stream<Remark> remarks(String language) {
    SourceLines lines = new SourceLines(root.resolve(language));
    Speech speech = knowledge.speech(language);
    List<Remark> remarks = new ArrayList<>();
    knowledge.groups().forEach(group -> addEntries(group, language, lines, remarks));
    addLines(speech, lines, remarks);
    addAdvice(speech, lines, remarks);
    return remarks.stream();
  }

  private void addEntries(Group group, String language, SourceLines lines, List<Remark> remarks) {
    List<String> missing =
        knowledge.entriesOf(group).stream()
            .filter(entry -> knowledge.findTranslation(entry, language).isEmpty())
            .map(Entry::id)
            .toList();
    if (!missing.isEmpty()) {
      Path folder = lines.file("answers").resolve(group.id());
      String problem = "no answer in this language: " + String.join(", ", missing);
      remarks.add(remark(new Fault(folder, 1, problem, MEND)));
    }
  }

  /** A single word, such as "No", may be the same in both. */
  private void addLines(Speech speech, SourceLines lines, List<Remark> remarks) {
    for (Line line : Line.values()) {
      String text = speech.wording().label(line);
      boolean isSame = text.equals(knowledge.wording().label(line));
      if (isSame && FoldedText.of(withoutNames(text, line)).isPhrase()) {
        String problem = "'" + line.key() + "' is not translated";
        remarks.add(
            remark(lines.fault(lines.file("wording.yaml"), line.key() + ":", problem, MEND)));
      }
    }
  }

  private static String withoutNames(String text, Line line) {
    String rest = text;
    for (String name : line.placeholders()) {
      rest = rest.replace("{" + name + "}", "");
    }
    return rest;
  }

  private void addAdvice(Speech speech, SourceLines lines, List<Remark> remarks) {
    FlagAdvice ours = knowledge.speech().advice();
    for (RedFlag flag : knowledge.redFlags().flags()) {
      boolean hasOurs = flag.advice().isPresent() || ours.find(flag.id()).isPresent();
      if (hasOurs && speech.advice().find(flag.id()).isEmpty()) {
        String problem = flag.id() + " has no advice of its own in this language";
        remarks.add(remark(lines.fault(lines.file("advice.yaml"), "advice:", problem, MEND)));
      }
    }
  }

  private static Remark remark(Fault fault) {
    return new Remark(Severity.ADVICE, "translations", fault);
  }
}
