package mamaback.triage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.LessonBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What triage costs: a short question, 200 characters full of signs, and the worst 4,096. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TriageBenchmark {
  private static final int LENGTH = 200;
  private static final int LEAST_SHORT = 50;
  private static final int MOST_SHORT = 70;
  private static final int LONGEST = 4_096;

  /**
   * How many times today's wordings the rules hold; copies differ by a word that may be missing.
   */
  @Param({"1", "3"})
  public int growth;

  private Triage triage;
  private List<String> shortMessages;
  private List<String> ordinaryMessages;
  private List<String> messages;
  private List<String> longest;
  private int next;

  @Setup
  public void build() throws KnowledgeException {
    Path knowledge = Path.of(System.getProperty("knowledge", "knowledge"));
    KnowledgeBase base = KnowledgeLoader.load(knowledge);
    RedFlagRules rules = base.redFlags();
    triage = Triage.of(grown(rules), base.ordinaryQuestions(), LessonBook.NONE);
    shortMessages = base.ordinaryQuestions().stream().filter(TriageBenchmark::isShort).toList();
    ordinaryMessages =
        base.ordinaryQuestions().stream().filter(TriageBenchmark::isOfTheLength).toList();
    messages = pieces(examples(rules), LENGTH);
    longest = new ArrayList<>(pieces(examples(rules), LONGEST));
    for (String part :
        List.of("no ", "can't feel ", "back pain ", "fever, ", "numb and ", "38.5 ")) {
      longest.add(part.repeat(LONGEST / part.length()));
    }
  }

  private static boolean isOfTheLength(String text) {
    return text.length() > LENGTH - 20 && text.length() < LENGTH + 20;
  }

  private static boolean isShort(String text) {
    return text.length() >= LEAST_SHORT && text.length() <= MOST_SHORT;
  }

  @Benchmark
  public Verdict shortMessage() {
    next = (next + 1) % shortMessages.size();
    return triage.assess(shortMessages.get(next), Situation.UNKNOWN);
  }

  /** As a mother writes it. */
  @Benchmark
  public Verdict ordinaryMessage() {
    next = (next + 1) % ordinaryMessages.size();
    return triage.assess(ordinaryMessages.get(next), Situation.UNKNOWN);
  }

  /** Examples of all flags one behind the other: many times as many signs as a message has. */
  @Benchmark
  public Verdict message() {
    next = (next + 1) % messages.size();
    return triage.assess(messages.get(next), Situation.UNKNOWN);
  }

  @Benchmark
  public Verdict longestMessage() {
    next = (next + 1) % longest.size();
    return triage.assess(longest.get(next), Situation.UNKNOWN);
  }

  private static List<String> examples(RedFlagRules rules) {
    List<String> texts = new ArrayList<>();
    for (RedFlag flag : rules.flags()) {
      flag.mustFire().forEach(example -> texts.add(example.text()));
      flag.mustNotFire().forEach(example -> texts.add(example.text()));
    }
    return texts;
  }

  private static List<String> pieces(List<String> texts, int length) {
    String all = String.join(". ", texts);
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at + length <= all.length(); at += length) {
      pieces.add(all.substring(at, at + length));
    }
    return pieces;
  }

  private RedFlagRules grown(RedFlagRules rules) {
    return new RedFlagRules(
        rules.concepts(),
        rules.context(),
        rules.harmless(),
        rules.fillers(),
        rules.misspellings(),
        rules.rightWords(),
        rules.flags().stream().map(this::grown).toList(),
        rules.lessons());
  }

  private RedFlag grown(RedFlag flag) {
    return new RedFlag(
        flag.id(),
        flag.title(),
        flag.discreet(),
        flag.speaksOfBaby(),
        flag.topic(),
        flag.advice(),
        flag.signs().stream().map(this::grown).toList(),
        flag.mustFire(),
        flag.mustNotFire(),
        flag.source());
  }

  private RedFlag.Sign grown(RedFlag.Sign sign) {
    List<RedFlag.Wording> wordings = new ArrayList<>(sign.wordings());
    for (int copy = 1; copy < growth; copy++) {
      for (RedFlag.Wording wording : sign.wordings()) {
        wordings.add(new RedFlag.Wording(copy(wording.text(), copy), wording.line()));
      }
    }
    return new RedFlag.Sign(sign.level(), wordings, sign.unless());
  }

  /** A fact such as {@code @epidural} stands alone; any other part may have a word more. */
  private static String copy(String wording, int number) {
    return Stream.of(wording.split(" & ", -1))
        .map(part -> part.startsWith("@") ? part : part + " copy" + number + "?")
        .collect(Collectors.joining(" & "));
  }
}
