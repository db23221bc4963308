package mamaback.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mamaback.knowledge.Entry;
import mamaback.text.PlainText;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The entries as Lucene documents, one document an entry, in memory. Thread-safe. */
final class AnswerIndex {
  /** A hit: the number of an entry and how well it fits. */
  record Hit(int entry, double score) {}

  private static final String QUESTIONS = "questions";

  private static final Map<String, Float> WEIGHTS =
      Map.of("title", 0.5f, QUESTIONS, 1f, "body", 0.3f);

  /** Longer messages are cut: nobody asks in word five hundred for the first time. */
  private static final int MOST_TERMS = 300;

  private final Analyzer analyzer = new TermAnalyzer();
  private final IndexSearcher searcher;

  private AnswerIndex(List<Entry> entries) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Entry entry : entries) {
        writer.addDocument(document(entry));
      }
      writer.forceMerge(1);
    }
    this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
  }

  static AnswerIndex of(List<Entry> entries) {
    try {
      return new AnswerIndex(entries);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be written", e);
    }
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    document.add(new TextField("title", entry.title(), Field.Store.NO));
    document.add(new TextField(QUESTIONS, String.join("\n", entry.questions()), Field.Store.NO));
    String body = PlainText.of(entry.summary()) + "\n" + PlainText.of(entry.details());
    document.add(new TextField("body", body, Field.Store.NO));
    return document;
  }

  /** The distinct terms of {@code text} in their order. */
  Set<String> terms(String text) {
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream tokens = analyzer.tokenStream(QUESTIONS, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (terms.size() < MOST_TERMS && tokens.incrementToken()) {
        terms.add(term.toString());
      }
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  List<Hit> search(Set<String> terms, int most) {
    if (terms.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String term : terms) {
      WEIGHTS.forEach(
          (field, weight) ->
              query.add(
                  new BoostQuery(new TermQuery(new Term(field, term)), weight),
                  BooleanClause.Occur.SHOULD));
    }
    try {
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
        hits.add(new Hit(hit.doc, hit.score));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }

  /** The best score that any entry could have for {@code terms}, terms that none has included. */
  double bestPossible(Set<String> terms) {
    try {
      double sum = 0;
      long entries = Math.max(1, searcher.getIndexReader().maxDoc());
      for (String term : terms) {
        long frequency = searcher.getIndexReader().docFreq(new Term(QUESTIONS, term));
        sum += Math.log(1 + (entries - frequency + 0.5) / (frequency + 0.5));
      }
      return sum;
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }
}
