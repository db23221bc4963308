package mamaback.conversation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.knowledge.Countries;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.learning.LessonBook;
import mamaback.search.AnswerFinder;
import mamaback.search.Thresholds;
import mamaback.triage.Situation;
import mamaback.triage.Triage;
import mamaback.triage.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole reply, to be set beside {@code SearchBenchmark.bareLucene} of the same run. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReplyBenchmark {
  /** 200 characters with signs, negations and ordinary words. */
  private static final String MESSAGE =
      ("I gave birth three weeks ago and my lower back hurts when I lift her from the cot, no"
              + " fever, I can feel everything fine, but yesterday my left leg felt a bit numb after"
              + " feeding for an hour on the sofa, is it normal")
          .substring(0, 200);

  private Conversation conversation;
  private Triage triage;
  private List<String> questions;
  private int next;

  @Setup
  public void build() throws KnowledgeException {
    KnowledgeBase knowledge =
        KnowledgeLoader.load(Path.of(System.getProperty("knowledge", "knowledge")));
    triage = Triage.of(knowledge);
    AnswerFinder finder = AnswerFinder.of(knowledge, Thresholds.USUAL, LessonBook.NONE);
    Mind mind =
        new Mind(
            knowledge,
            triage,
            finder,
            new Notices(knowledge.redFlags()),
            Countries.load(Path.of("config/countries.yaml")));
    Clock clock = Clock.systemUTC();
    conversation = new Conversation(mind, Kept.inMemory(clock), new ChatMemory(clock), clock);
    questions = knowledge.entries().stream().flatMap(entry -> entry.questions().stream()).toList();
  }

  @Benchmark
  public Reply wholeReply() {
    next = (next + 1) % questions.size();
    return conversation.reply(new IncomingEvent.Message(new ChatId(next), questions.get(next)));
  }

  @Benchmark
  public Verdict triageOf200Characters() {
    return triage.assess(MESSAGE, Situation.UNKNOWN);
  }
}
