package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import mamaback.learning.KeyNumbers;

/** Where the phrases of the rules stand in one message. */
final class Found {
  /** Of phrases, in a message: room for more is made when they come. */
  private static final int FEW = 64;

  private final KeyNumbers phrases = new KeyNumbers(FEW);
  private final List<List<Span>> spans = new ArrayList<>(FEW);
  private final List<Mention> mentions = new ArrayList<>(FEW);

  /** Adds a concept that stands there, whether a phrase needs it or not. */
  void mention(Mention concept) {
    mentions.add(concept);
  }

  /** The concepts, each as often as it stands there. */
  List<Mention> mentions() {
    return mentions;
  }

  /** Adds a phrase that is not there yet. */
  void add(int phrase, List<Span> places) {
    phrases.add(phrase);
    spans.add(places);
  }

  /** What stands here or in {@code others}, other messages; the places are those of the first. */
  Found or(List<Found> others) {
    Found any = new Found();
    any.addAll(this);
    others.forEach(any::addAll);
    return any;
  }

  private void addAll(Found other) {
    for (int i = 0; i < other.size(); i++) {
      if (!has(other.phrase(i))) {
        add(other.phrase(i), other.spans.get(i));
      }
    }
  }

  /** How many phrases stand somewhere. */
  int size() {
    return spans.size();
  }

  /** The phrase that was found after {@code earlier} others. */
  int phrase(int earlier) {
    return (int) phrases.key(earlier);
  }

  boolean has(int phrase) {
    return phrases.find(phrase) != KeyNumbers.NONE;
  }

  boolean hasAll(int[] some) {
    for (int phrase : some) {
      if (!has(phrase)) {
        return false;
      }
    }
    return true;
  }

  /** Where {@code phrase} stands. */
  List<Span> spans(int phrase) {
    int number = phrases.find(phrase);
    return number == KeyNumbers.NONE ? List.of() : spans.get(number);
  }
}
