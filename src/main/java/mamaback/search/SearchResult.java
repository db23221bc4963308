package mamaback.search;

import java.util.List;

/** What a search makes of a question. Candidates are best first, whatever the decision. */
public sealed interface SearchResult {
  /** Where nothing was looked for. */
  SearchResult NOTHING = new NotFound(List.of(), 0);

  List<Candidate> candidates();

  /** The probability that any entry answers it; 0 to 1. */
  double answerable();

  /** The best answers to further questions in the same message, none of them a first candidate. */
  List<Candidate> others();

  /** The first candidate answers it. */
  record Found(List<Candidate> candidates, double answerable, List<Candidate> others)
      implements SearchResult {
    public Found {
      candidates = List.copyOf(candidates);
      others = List.copyOf(others);
      if (candidates.isEmpty()) {
        throw new IllegalArgumentException("found nothing");
      }
    }
  }

  /** One of the first candidates probably answers it. */
  record Unclear(List<Candidate> candidates, double answerable, List<Candidate> others)
      implements SearchResult {
    public Unclear {
      candidates = List.copyOf(candidates);
      others = List.copyOf(others);
      if (candidates.isEmpty()) {
        throw new IllegalArgumentException("unclear between nothing");
      }
    }
  }

  /** No entry answers it; the candidates are the closest there are, perhaps none. */
  record NotFound(List<Candidate> candidates, double answerable) implements SearchResult {
    public NotFound {
      candidates = List.copyOf(candidates);
    }

    /** The candidates that may be named; none where hardly anything answers. */
    public List<Candidate> closest() {
      return answerable < Confidence.HARDLY ? List.of() : candidates;
    }

    @Override
    public List<Candidate> others() {
      return List.of();
    }
  }
}
