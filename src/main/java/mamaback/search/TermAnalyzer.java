package mamaback.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Text to words, each given twice: as written, marked as keyword, and as its stem. Drops no word:
 * "not" and "with" carry the question. Thread-safe.
 */
final class TermAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new KeywordRepeatFilter(normalize(field, tokenizer));
    return new TokenStreamComponents(tokenizer, new PorterStemFilter(words));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(in)));
  }
}
