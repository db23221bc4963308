package mamaback.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Subjects as Lucene documents, one document a subject, in memory. All wordings of a subject form
 * one field: measured, that beats the nearest single wording by far.
 */
final class AnswerIndex {
  /** The fields of a document; each gives a score of its own. */
  static final List<String> FIELDS = List.of("wordings", "concepts", "title", "body");

  /**
   * Repetition saturates slowly (k1 is 1.2 usually): what many wordings share says more than what
   * one says.
   */
  static final BM25Similarity SIMILARITY = new BM25Similarity(2.5f, 0.75f);

  private AnswerIndex() {}

  /** A new index in one segment. Its documents are numbered as {@code subjects} are. */
  static Directory of(List<Subject> subjects) {
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer()).setSimilarity(SIMILARITY);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Subject subject : subjects) {
        writer.addDocument(document(subject));
      }
      writer.forceMerge(1);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be written", e);
    }
    return directory;
  }

  private static Document document(Subject subject) {
    Document document = new Document();
    List<List<String>> texts =
        List.of(
            subject.wordings().stream().flatMap(wording -> wording.stems().stream()).toList(),
            subject.wordings().stream().flatMap(wording -> wording.concepts().stream()).toList(),
            subject.title().terms(),
            subject.body().terms());
    for (int i = 0; i < texts.size(); i++) {
      document.add(new TextField(FIELDS.get(i), new TermStream(texts.get(i))));
    }
    return document;
  }

  /** The scores of each field of {@code subjects}, in the order of {@link #FIELDS}. */
  static List<FieldScores> scores(List<Subject> subjects) {
    try (DirectoryReader reader = DirectoryReader.open(of(subjects))) {
      List<FieldScores> scores = new ArrayList<>();
      for (String field : FIELDS) {
        scores.add(FieldReader.scores(reader, field));
      }
      return scores;
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }
}
