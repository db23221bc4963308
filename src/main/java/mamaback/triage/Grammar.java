package mamaback.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mamaback.knowledge.RedFlag;

/** The concepts that phrases refer to, and with which words a phrase can begin. Immutable. */
final class Grammar {
  private static final Beginnings NOTHING = new Beginnings(Set.of(), Set.of(), false);

  private final Map<String, List<Phrase>> concepts = new HashMap<>();
  private final Map<String, Beginnings> conceptBeginnings = new HashMap<>();

  Grammar(Map<String, List<RedFlag.Wording>> wordings) {
    wordings.forEach(
        (name, texts) ->
            concepts.put(name, texts.stream().map(each -> Phrase.of(each.text())).toList()));
    for (String name : concepts.keySet()) {
      Collector collector = new Collector();
      collector.collectConcept(name, List.of());
      conceptBeginnings.put(name, collector.beginnings());
    }
  }

  /** With what the phrases of a concept can begin. */
  Beginnings conceptBeginnings(String name) {
    return conceptBeginnings.getOrDefault(name, NOTHING);
  }

  List<Phrase> concept(String name) {
    return concepts.getOrDefault(name, List.of());
  }

  /** All words of all concepts and of {@code phrases}: what a misspelling may stand for. */
  Set<String> vocabulary(List<Phrase> phrases) {
    Set<String> words = new HashSet<>();
    phrases.forEach(phrase -> addWords(phrase, words));
    concepts.values().forEach(list -> list.forEach(phrase -> addWords(phrase, words)));
    return words;
  }

  private static void addWords(Phrase phrase, Set<String> words) {
    for (Item item : phrase.items()) {
      Item inner = item instanceof Item.Maybe(Item wrapped) ? wrapped : item;
      if (inner instanceof Item.Words(Set<String> literal, Set<String> ignored)) {
        words.addAll(literal);
      } else if (inner instanceof Item.Choice(List<Phrase> phrases)) {
        phrases.forEach(each -> addWords(each, words));
      }
    }
  }

  /** With what a phrase can begin. */
  record Beginnings(Set<String> words, Set<String> beginnings, boolean canBeNumber) {
    boolean fit(Token token) {
      return words.contains(token.word())
          || (canBeNumber && token.kind() == Token.Kind.NUMBER)
          || Item.beginsWithAny(token.word(), beginnings);
    }
  }

  Beginnings beginnings(Phrase phrase) {
    Collector collector = new Collector();
    collector.collect(phrase.items(), List.of());
    return collector.beginnings();
  }

  /** Gathers beginnings through concepts and items that may be missing. */
  private final class Collector {
    private final Set<String> words = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private boolean canBeNumber;

    Beginnings beginnings() {
      return new Beginnings(words, beginnings, canBeNumber);
    }

    void collect(List<Item> items, List<String> open) {
      for (Item item : items) {
        collect(item, open);
        if (!(item instanceof Item.Maybe)) {
          return;
        }
      }
    }

    private void collect(Item item, List<String> open) {
      switch (item) {
        case Item.Words(var literal, var prefixes) -> {
          words.addAll(literal);
          beginnings.addAll(prefixes);
        }
        case Item.Choice(var phrases) -> phrases.forEach(each -> collect(each.items(), open));
        case Item.Concept(String name) -> collectConcept(name, open);
        case Item.AnyNumber ignored -> canBeNumber = true;
        case Item.Gap ignored ->
            throw new IllegalArgumentException("a wording cannot begin with a gap");
        case Item.Maybe(Item inner) -> collect(inner, open);
      }
    }

    void collectConcept(String name, List<String> open) {
      canBeNumber |= Numbers.isKnown(name);
      if (open.contains(name)) {
        throw new IllegalArgumentException("the concept '" + name + "' refers to itself");
      }
      List<String> deeper = new ArrayList<>(open);
      deeper.add(name);
      concept(name).forEach(phrase -> collect(phrase.items(), deeper));
    }
  }
}
