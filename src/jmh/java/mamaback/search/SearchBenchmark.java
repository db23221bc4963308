package mamaback.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.LexiconLoader;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole search beside a bare Lucene search of the same terms on the same index. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SearchBenchmark {
  private AnswerFinder finder;
  private IndexSearcher searcher;
  private List<String> questions;
  private List<Set<String>> terms;
  private int next;

  @Setup
  public void build() throws KnowledgeException, IOException {
    Path knowledge = Path.of(System.getProperty("knowledge", "knowledge"));
    List<Entry> entries = KnowledgeLoader.loadAnswers(knowledge);
    Lexicon lexicon = LexiconLoader.load(knowledge);
    finder = AnswerFinder.of(entries, lexicon, List.of(), new Thresholds(0.5, 0.2));
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
