package mamaback.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.LexiconLoader;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.LessonBook;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
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

/**
 * The whole search beside a bare Lucene search of the same terms on the same index: in the
 * knowledge as it is, and in a synthetic one of a hundred times as many entries.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SearchBenchmark {
  /** In the synthetic knowledge base; with all wordings it would take minutes to read. */
  private static final int MOST_WORDINGS = 15;

  /** How many times as many entries as the knowledge has. */
  @Param({"1", "100"})
  private int times;

  private AnswerFinder finder;
  private IndexSearcher searcher;
  private List<String> questions;
  private List<Set<String>> terms;
  private int next;

  @Setup
  public void build() throws KnowledgeException, IOException {
    Path knowledge = Path.of(System.getProperty("knowledge", "knowledge"));
    List<Entry> entries = grown(KnowledgeLoader.loadAnswers(knowledge), times);
    Lexicon lexicon = LexiconLoader.load(knowledge);
    RedFlagRules rules = KnowledgeLoader.loadRedFlags(knowledge);
    finder = AnswerFinder.of(entries, lexicon, rules, Thresholds.USUAL, LessonBook.NONE);
    TextReader reader = new TextReader(lexicon);
    List<Subject> subjects = Subjects.of(entries, lexicon.elsewhere(), reader);
    searcher = new IndexSearcher(DirectoryReader.open(AnswerIndex.of(subjects)));
    searcher.setSimilarity(AnswerIndex.SIMILARITY);
    questions = entries.stream().flatMap(entry -> entry.questions().stream()).toList();
    terms = new ArrayList<>();
    for (String question : questions) {
      terms.add(new LinkedHashSet<>(reader.read(question).terms()));
    }
  }

  /** Each entry so many times, about other things each time: every longer word is another one. */
  private static List<Entry> grown(List<Entry> entries, int times) {
    if (times == 1) {
      return entries;
    }
    return IntStream.range(0, times)
        .boxed()
        .flatMap(copy -> entries.stream().map(entry -> copy(entry, letters(copy))))
        .toList();
  }

  private static Entry copy(Entry entry, String ending) {
    List<String> questions =
        entry.questions().stream()
            .limit(MOST_WORDINGS)
            .map(question -> question.replaceAll("(\\w{6,})", "$1" + ending))
            .toList();
    return new Entry(
        entry.id() + "-" + ending,
        entry.id() + "-" + ending,
        entry.group(),
        entry.title() + " " + ending,
        questions,
        List.of(),
        List.of(),
        entry.applies(),
        entry.cautions(),
        entry.sources(),
        entry.review(),
        entry.summary(),
        entry.details(),
        entry.afterLoss());
  }

  private static String letters(int number) {
    return "q" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  @Benchmark
  public SearchResult wholeSearch() {
    next = (next + 1) % questions.size();
    return finder.find(questions.get(next));
  }

  @Benchmark
  public TopDocs bareLucene() throws IOException {
    next = (next + 1) % questions.size();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String term : terms.get(next)) {
      for (String field : AnswerIndex.FIELDS) {
        query.add(new TermQuery(new Term(field, term)), BooleanClause.Occur.SHOULD);
      }
    }
    return searcher.search(query.build(), 10);
  }
}
