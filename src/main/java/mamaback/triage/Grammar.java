package mamaback.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mamaback.knowledge.RedFlag;
import mamaback.learning.FeatureKey;

/** Numbers the words and concepts that phrases are made of; one with a lower number comes first. */
final class Grammar {
  private final Map<String, List<Phrase>> concepts = new HashMap<>();
  private final Map<String, Integer> numberOfConcept = new HashMap<>();
  private final Map<Item, Integer> numberOfItem = new HashMap<>();
  private final List<Feature> features = new ArrayList<>();
  private final Set<String> open = new HashSet<>();

  Grammar(Map<String, List<RedFlag.Wording>> wordings) {
    wordings.forEach(
        (name, texts) ->
            concepts.put(name, texts.stream().map(each -> Phrase.of(each.text())).toList()));
    concepts.keySet().forEach(this::concept);
  }

  /** The features that are known so far, by their numbers. */
  List<Feature> features() {
    return List.copyOf(features);
  }

  /** By the number of a feature, the key of the concept that it is; 0 where it is none. */
  long[] concepts() {
    long[] keys = new long[features.size()];
    numberOfConcept.forEach((name, number) -> keys[number] = FeatureKey.ofTerm("<" + name));
    return keys;
  }

  /**
   * @throws IllegalArgumentException if the phrase cannot be used
   */
  Pattern pattern(Phrase phrase) {
    return Pattern.of(phrase.items().stream().map(this::step).toList());
  }

  private Pattern.Step step(Item item) {
    return switch (item) {
      case Item.Gap(int most) -> new Pattern.Step.Gap(most);
      case Item.Maybe(Item inner) -> new Pattern.Step.One(number(inner), Pattern.Presence.MAYBE);
      default -> new Pattern.Step.One(number(item), Pattern.Presence.NEEDED);
    };
  }

  private int number(Item item) {
    Integer known = numberOfItem.get(item);
    if (known == null) {
      known = item instanceof Item.Concept(String name) ? concept(name) : add(feature(item));
      numberOfItem.put(item, known);
    }
    return known;
  }

  private Feature feature(Item item) {
    return switch (item) {
      case Item.Words(var words, var beginnings) -> new Feature.OneWord(words, beginnings);
      case Item.AnyNumber ignored -> new Feature.AnyNumber();
      case Item.Choice(var phrases) -> anyOf(phrases);
      case Item.Concept(String name) -> feature(name);
      case Item.Gap ignored -> throw new IllegalArgumentException("'~?' means nothing");
      case Item.Maybe(Item inner) -> feature(inner);
    };
  }

  private int concept(String name) {
    Integer known = numberOfConcept.get(name);
    if (known == null) {
      known = add(feature(name));
      numberOfConcept.put(name, known);
    }
    return known;
  }

  private Feature feature(String concept) {
    if (Numbers.isKnown(concept)) {
      return new Feature.Measure(concept);
    }
    if (!open.add(concept)) {
      throw new IllegalArgumentException("the concept '" + concept + "' refers to itself");
    }
    Feature feature = anyOf(concepts.getOrDefault(concept, List.of()));
    open.remove(concept);
    return feature;
  }

  /** Phrases of one word are looked for together. */
  private Feature anyOf(List<Phrase> phrases) {
    Set<String> words = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    List<Pattern> patterns = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase.items().size() == 1
          && phrase.items().getFirst() instanceof Item.Words(var some, var begun)) {
        words.addAll(some);
        beginnings.addAll(begun);
      } else {
        patterns.add(pattern(phrase));
      }
    }
    if (patterns.isEmpty() || !words.isEmpty() || !beginnings.isEmpty()) {
      patterns.add(pattern(new Phrase(List.of(new Item.Words(words, beginnings)))));
    }
    return new Feature.AnyOf(patterns);
  }

  private int add(Feature feature) {
    features.add(feature);
    return features.size() - 1;
  }

  /** All words of all concepts and of {@code phrases}: what a misspelling may stand for. */
  Set<String> vocabulary(List<Phrase> phrases) {
    Set<String> words = new HashSet<>();
    phrases.forEach(phrase -> phrase.addWords(words));
    concepts.values().forEach(list -> list.forEach(phrase -> phrase.addWords(words)));
    return words;
  }
}
