package mamaback.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import mamaback.learning.Rows;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;

/**
 * What Lucene would score each document of an index for each term of one field, worked out once.
 * Every question needs the scores of all documents in all fields; to have them at hand is some
 * twenty times as fast as to search for them. Immutable and thread-safe.
 */
final class FieldScores {
  /** The documents that have a term and its score in each, side by side. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
  private record Postings(int[] documents, float[] scores) {}

  private final int documents;
  private final double unseenIdf;
  private final Map<String, Postings> byTerm = new HashMap<>();

  private FieldScores(int documents) {
    this.documents = documents;
    this.unseenIdf = idf(0);
  }

  /** The scores of {@code field}; none where no document has it. */
  static FieldScores read(IndexReader index, String field) {
    FieldScores scores = new FieldScores(index.maxDoc());
    IndexSearcher searcher = new IndexSearcher(index);
    searcher.setSimilarity(AnswerIndex.SIMILARITY);
    try {
      for (LeafReaderContext leaf : index.leaves()) {
        scores.read(searcher, leaf, field);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
    return scores;
  }

  private void read(IndexSearcher searcher, LeafReaderContext context, String field)
      throws IOException {
    LeafReader leaf = context.reader();
    Terms terms = Terms.getTerms(leaf, field);
    CollectionStatistics collection = searcher.collectionStatistics(field);
    TermsEnum each = terms.iterator();
    for (BytesRef bytes = each.next(); bytes != null; bytes = each.next()) {
      TermStatistics statistics =
          searcher.termStatistics(
              new Term(field, BytesRef.deepCopyOf(bytes)), each.docFreq(), each.totalTermFreq());
      SimScorer scorer = AnswerIndex.SIMILARITY.scorer(1, collection, statistics);
      NumericDocValues norms = leaf.getNormValues(field);
      byTerm.put(bytes.utf8ToString(), postings(each, scorer, norms));
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(documents);
    Rows.writeTexts(out, byTerm.keySet());
    for (Postings postings : byTerm.values()) {
      Rows.writeInts(out, postings.documents());
      Rows.writeFloats(out, postings.scores());
    }
  }

  static FieldScores read(DataInputStream in) throws IOException {
    FieldScores scores = new FieldScores(in.readInt());
    for (String term : Rows.readTexts(in)) {
      scores.byTerm.put(term, new Postings(Rows.readInts(in), Rows.readFloats(in)));
    }
    return scores;
  }

  private Postings postings(TermsEnum term, SimScorer scorer, NumericDocValues norms)
      throws IOException {
    int[] numbers = new int[term.docFreq()];
    float[] scores = new float[numbers.length];
    PostingsEnum postings = term.postings(null, PostingsEnum.FREQS);
    int i = 0;
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      norms.advanceExact(document);
      numbers[i] = document;
      scores[i++] = scorer.score(postings.freq(), norms.longValue());
    }
    return new Postings(numbers, scores);
  }

  private double idf(int frequency) {
    return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  }

  /** How many of the documents from {@code first} up to {@code end} have {@code term}. */
  long frequency(String term, int first, int end) {
    Postings postings = byTerm.get(term);
    return postings == null
        ? 0
        : Arrays.stream(postings.documents()).filter(each -> each >= first && each < end).count();
  }

  double idf(String term) {
    Postings postings = byTerm.get(term);
    return postings == null ? unseenIdf : idf(postings.documents().length);
  }

  /** The sum of idf of {@code terms}, unknown ones included. */
  double idfs(Collection<String> terms) {
    return terms.stream().mapToDouble(this::idf).sum();
  }

  /**
   * The score of each document, divided by {@code length}: raw scores do not compare between
   * questions.
   *
   * @param terms distinct
   */
  double[] scores(Collection<String> terms, double length) {
    double[] sums = new double[documents];
    for (String term : terms) {
      Postings postings = byTerm.get(term);
      if (postings != null) {
        for (int i = 0; i < postings.documents().length; i++) {
          sums[postings.documents()[i]] += postings.scores()[i];
        }
      }
    }
    for (int document = 0; document < documents; document++) {
      sums[document] /= Math.max(length, Double.MIN_NORMAL);
    }
    return sums;
  }
}
