package mamaback.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import mamaback.knowledge.Lexicon;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class FieldScoresTest {
  private final TextReader reader = new TextReader(Lexicon.NONE);
  private final List<Subject> subjects = Subjects.of(SampleKnowledge.entries(), List.of(), reader);

  @Test
  void addUpToWhatLuceneFinds() throws IOException {
    Set<String> terms = Set.of("cake", "do", "open", "unheard");

    double[] scores = AnswerIndex.scores(subjects).getFirst().scores(terms, 1);

    try (DirectoryReader index = DirectoryReader.open(AnswerIndex.of(subjects))) {
      IndexSearcher searcher = new IndexSearcher(index);
      searcher.setSimilarity(AnswerIndex.SIMILARITY);
      ScoreDoc[] hits = searcher.search(query(terms), 10).scoreDocs;
      assertThat(hits).isNotEmpty();
      for (ScoreDoc hit : hits) {
        assertThat(scores[hit.doc]).isCloseTo(hit.score, within(1e-4));
      }
    }
  }

  @Test
  void areNoneWithoutTerms() {
    assertThat(AnswerIndex.scores(subjects).getFirst().scores(Set.of(), 0)).containsOnly(0);
  }

  private static BooleanQuery query(Set<String> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String term : terms) {
      query.add(new TermQuery(new Term("wordings", term)), BooleanClause.Occur.SHOULD);
    }
    return query.build();
  }
}
