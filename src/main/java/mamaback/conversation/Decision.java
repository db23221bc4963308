package mamaback.conversation;

import java.util.Locale;
import mamaback.search.SearchResult;

/** What was decided about an event. */
public enum Decision {
  ANSWER,
  SUGGEST,
  UNKNOWN,
  SMALLTALK,
  PAGE;

  /** What {@code result} leads to. */
  public static Decision of(SearchResult result) {
    return switch (result) {
      case SearchResult.Found ignored -> ANSWER;
      case SearchResult.Unclear ignored -> SUGGEST;
      case SearchResult.NotFound ignored -> UNKNOWN;
    };
  }

  /** The same about words that were asked: there a page is small talk. */
  public Decision ofWords() {
    return this == PAGE ? SMALLTALK : this;
  }

  /** Whether it says that there is no answer here. */
  public boolean declines() {
    return this == UNKNOWN || this == SMALLTALK || this == PAGE;
  }

  /** How figures and results name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
