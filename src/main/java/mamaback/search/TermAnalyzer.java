package mamaback.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Text to word stems. Drops no word: "not" and "with" carry the question. Thread-safe. */
final class TermAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    return new TokenStreamComponents(tokenizer, new PorterStemFilter(normalize(field, tokenizer)));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(in)));
  }
}
