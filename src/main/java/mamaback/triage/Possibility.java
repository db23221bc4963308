package mamaback.triage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which phrases a long message cannot hold, since words that they need are nowhere in it.
 * That spares the trying at every place. In a short message trying is as cheap, so all are
 * possible.
 */
final class Possibility {
  private static final int SHORT = 64;

  private final Grammar grammar;
  private final boolean isShort;
  private final Set<String> present = new HashSet<>();
  private final IdentityHashMap<Phrase, Boolean> known = new IdentityHashMap<>();
  private final Map<String, Boolean> knownConcepts = new HashMap<>();

  Possibility(Grammar grammar, List<Token> tokens) {
    this.grammar = grammar;
    this.isShort = tokens.size() <= SHORT;
    if (!isShort) {
      tokens.forEach(token -> present.add(token.word()));
    }
  }

  boolean test(Phrase phrase) {
    if (isShort) {
      return true;
    }
    Boolean judged = known.get(phrase);
    if (judged == null) {
      judged = phrase.items().stream().allMatch(this::test);
      known.put(phrase, judged);
    }
    return judged;
  }

  private boolean test(Item item) {
    return switch (item) {
      case Item.Words words -> present.stream().anyMatch(words::fits);
      case Item.Choice(var phrases) -> phrases.stream().anyMatch(this::test);
      case Item.Concept(String name) -> testConcept(name);
      case Item.AnyNumber ignored -> true;
      case Item.Gap ignored -> true;
      case Item.Maybe ignored -> true;
    };
  }

  private boolean testConcept(String name) {
    Boolean judged = knownConcepts.get(name);
    if (judged == null) {
      judged = Numbers.isKnown(name) || grammar.concept(name).stream().anyMatch(this::test);
      knownConcepts.put(name, judged);
    }
    return judged;
  }
}
