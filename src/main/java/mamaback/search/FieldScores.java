package mamaback.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import mamaback.learning.Rows;

/**
 * What Lucene would score each document of an index for each term of one field ({@link
 * FieldReader}). Every question needs the scores of all documents in all fields; to have them at
 * hand is some twenty times as fast as to search for them. Immutable and thread-safe.
 */
final class FieldScores {
  /** The documents that have a term and its score in each, side by side. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
  record Postings(int[] documents, float[] scores) {}

  private final int documents;
  private final double unseenIdf;
  private final Map<String, Postings> byTerm;

  FieldScores(int documents, Map<String, Postings> byTerm) {
    this.documents = documents;
    this.byTerm = byTerm;
    this.unseenIdf = idf(0);
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
    int documents = in.readInt();
    Map<String, Postings> byTerm = new HashMap<>();
    for (String term : Rows.readTexts(in)) {
      byTerm.put(term, new Postings(Rows.readInts(in), Rows.readFloats(in)));
    }
    return new FieldScores(documents, byTerm);
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
