package mamaback.evaluation;

import mamaback.search.SearchResult;

/** What was done about a message. */
public enum Decision {
  ANSWER,
  SUGGEST,
  UNKNOWN,
  SMALLTALK;

  /** What {@code result} leads to. */
  public static Decision of(SearchResult result) {
    return switch (result) {
      case SearchResult.Found ignored -> ANSWER;
      case SearchResult.Unclear ignored -> SUGGEST;
      case SearchResult.NotFound ignored -> UNKNOWN;
    };
  }

  /** Whether it says that there is no answer here. */
  public boolean declines() {
    return this == UNKNOWN || this == SMALLTALK;
  }
}
