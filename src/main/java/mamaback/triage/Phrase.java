package mamaback.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Items that follow each other in a sentence. */
record Phrase(List<Item> items) {
  private static final int GAP = 4;
  private static final int LONG_GAP = 8;

  Phrase {
    items = List.copyOf(items);
  }

  /** Reads the phrase language of {@code docs/red-flags.md}. */
  static Phrase of(String text) {
    List<Item> items = new ArrayList<>();
    for (StringTokenizer parts = new StringTokenizer(text); parts.hasMoreTokens(); ) {
      items.add(item(parts.nextToken()));
    }
    return new Phrase(items);
  }

  /** Adds the words that stand in it, as they are written: a beginning has its star. */
  void addWords(Set<String> words) {
    for (Item item : items) {
      Item inner = item instanceof Item.Maybe(Item wrapped) ? wrapped : item;
      if (inner instanceof Item.Words(Set<String> literal, Set<String> begun)) {
        words.addAll(literal);
        begun.forEach(each -> words.add(each + "*"));
      } else if (inner instanceof Item.Choice(List<Phrase> phrases)) {
        phrases.forEach(each -> each.addWords(words));
      }
    }
  }

  private static Item item(String part) {
    if (part.length() > 1 && part.endsWith("?")) {
      return new Item.Maybe(item(part.substring(0, part.length() - 1)));
    }
    if (part.startsWith("<") && part.endsWith(">") && part.indexOf('|') < 0) {
      return new Item.Concept(part.substring(1, part.length() - 1));
    }
    return switch (part) {
      case "~" -> new Item.Gap(GAP);
      case "~~" -> new Item.Gap(LONG_GAP);
      case "#" -> new Item.AnyNumber();
      default -> words(part);
    };
  }

  /** An alternative of several words has them joined: {@code light_headed|<fever>|dizzy}. */
  private static Item words(String part) {
    if (part.matches(".*[_<#].*")) {
      return new Item.Choice(
          Arrays.stream(part.split("\\|", -1)).map(each -> of(each.replace('_', ' '))).toList());
    }
    Set<String> words = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    Arrays.stream(part.split("\\|", -1))
        .map(word -> Letters.folded(word.replace("&", "")))
        .forEach(
            word -> {
              if (word.endsWith("*")) {
                beginnings.add(word.substring(0, word.length() - 1));
              } else {
                words.add(word);
              }
            });
    return new Item.Words(words, beginnings);
  }
}
