package mamaback.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Subjects as Lucene documents, one document a subject, in memory. All wordings of a subject form
 * one field: measured, that beats the nearest single wording by far. Thread-safe.
 */
final class AnswerIndex {
  /** The fields of a document; each gives a score of its own. */
  static final List<String> FIELDS = List.of("wordings", "title", "body");

  /** How slowly repetition saturates. A term that many wordings share says more than one twice. */
  private static final float K1 = 2.5f;

  private static final float B = 0.75f;

  /** Enough for every subject of a usual knowledge base; in a huge one the rest score nothing. */
  private static final int MOST_HITS = 500;

  private final IndexSearcher searcher;

  private AnswerIndex(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  static AnswerIndex of(List<Subject> subjects) {
    BM25Similarity similarity = new BM25Similarity(K1, B);
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer()).setSimilarity(similarity);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try {
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (Subject subject : subjects) {
          writer.addDocument(document(subject));
        }
        writer.forceMerge(1);
      }
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setSimilarity(similarity);
      searcher.setQueryCache(null);
      return new AnswerIndex(searcher);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private static Document document(Subject subject) {
    Document document = new Document();
    List<String> wordings =
        subject.wordings().stream().flatMap(wording -> wording.terms().stream()).toList();
    List<List<String>> texts = List.of(wordings, subject.title().terms(), subject.body().terms());
    for (int i = 0; i < texts.size(); i++) {
      document.add(new TextField(FIELDS.get(i), new TermStream(texts.get(i))));
    }
    return document;
  }

  /**
   * The score of each subject in {@code field}, divided by the sum of idf of all terms, unknown
   * ones included: raw scores do not compare between questions.
   */
  double[] scores(String field, Set<String> terms) {
    try {
      IndexReader reader = searcher.getIndexReader();
      double[] scores = new double[reader.maxDoc()];
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      double idfs = 0;
      for (String text : terms) {
        Term term = new Term(field, text);
        int frequency = reader.docFreq(term);
        idfs += Math.log(1 + (scores.length - frequency + 0.5) / (frequency + 0.5));
        if (frequency > 0) {
          query.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
        }
      }
      for (ScoreDoc hit : searcher.search(query.build(), MOST_HITS).scoreDocs) {
        scores[hit.doc] = hit.score / idfs;
      }
      return scores;
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("an index in memory cannot fail", e);
  }
}
