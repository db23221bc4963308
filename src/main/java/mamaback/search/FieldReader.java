package mamaback.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
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

/** Takes the scores of one field from a Lucene index, each worked out once. */
final class FieldReader {
  private final IndexSearcher searcher;
  private final String field;
  private final Map<String, FieldScores.Postings> byTerm = new HashMap<>();

  private FieldReader(IndexReader index, String field) {
    this.searcher = new IndexSearcher(index);
    this.searcher.setSimilarity(AnswerIndex.SIMILARITY);
    this.field = field;
  }

  /** The scores of {@code field}; none where no document has it. */
  static FieldScores scores(IndexReader index, String field) throws IOException {
    FieldReader reader = new FieldReader(index, field);
    for (LeafReaderContext leaf : index.leaves()) {
      reader.read(leaf.reader());
    }
    return new FieldScores(index.maxDoc(), reader.byTerm);
  }

  private void read(LeafReader leaf) throws IOException {
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

  private static FieldScores.Postings postings(
      TermsEnum term, SimScorer scorer, NumericDocValues norms) throws IOException {
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
    return new FieldScores.Postings(numbers, scores);
  }
}
