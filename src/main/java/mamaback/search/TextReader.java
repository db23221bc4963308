package mamaback.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import mamaback.knowledge.Lexicon;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Reads text through Lucene's analysis and the lexicon. Immutable and thread-safe. */
final class TextReader {
  private final Analyzer analyzer = new TermAnalyzer();
  private final Concepts concepts;

  TextReader(Lexicon lexicon) {
    this.concepts = Concepts.of(lexicon, phrase -> analyze(phrase, Integer.MAX_VALUE).stems());
  }

  /** The first {@code most} words of {@code text}. */
  Reading read(String text, int most) {
    Reading plain = analyze(text, most);
    return new Reading(plain.words(), plain.stems(), concepts.in(plain.stems()));
  }

  Reading read(String text) {
    return read(text, Integer.MAX_VALUE);
  }

  /** Whether the lexicon knows a word of our subject with this stem. */
  boolean isOfSubject(String stem) {
    return concepts.isOfSubject(stem);
  }

  private Reading analyze(String text, int most) {
    List<String> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      KeywordAttribute asWritten = tokens.addAttribute(KeywordAttribute.class);
      tokens.reset();
      while (stems.size() < most && tokens.incrementToken()) {
        (asWritten.isKeyword() ? words : stems).add(term.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return new Reading(words, stems, List.of());
  }
}
