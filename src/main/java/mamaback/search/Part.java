package mamaback.search;

/** A part of the search that can be left out, to measure what it is worth. */
public enum Part {
  /** The linear model of the wordings. */
  MODEL,
  /** The field of all wordings. */
  WORDINGS,
  /** The field of the lexicon's concepts. */
  CONCEPTS,
  /** The field of the title. */
  TITLE,
  /** The field of the answer's text. */
  BODY,
  /** In the linear model, the pairs of neighbouring words. */
  PAIRS,
  /** In the linear model, the groups of three letters. */
  GRAMS,
  /** Mending slips of the thumb. */
  SPELLING
}
