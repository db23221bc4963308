package mamaback.search;

import java.util.List;
import java.util.Optional;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Elsewhere;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.Smalltalk;
import mamaback.text.RichText;

/** A small knowledge base of its own, about a bakery. */
final class SampleKnowledge {
  static final Lexicon LEXICON =
      new Lexicon(
          List.of(List.of("bread", "loaf", "baguette"), List.of("opening hours", "when open")),
          List.of(List.of("is it open", "when is it open")),
          List.of("please"),
          List.of("how much", "and", "is it"),
          List.of("it"),
          List.of(new Elsewhere("weather", List.of("will it rain tomorrow", "weather on sunday"))));

  static final List<Smalltalk> SMALLTALK =
      List.of(
          new Smalltalk(
              "en", "greeting", List.of("hello", "good morning", ":)"), List.of(), "Hello."),
          new Smalltalk(
              "en",
              "thanks",
              List.of("thanks", "thank you so much"),
              List.of(),
              "You are welcome."),
          new Smalltalk("en", "goodbye", List.of(), List.of("goodbye", "bye for now"), "Bye."));

  static final Thresholds THRESHOLDS = new Thresholds(0.5, 0.2);

  private SampleKnowledge() {}

  static AnswerFinder finder() {
    return AnswerFinder.of(entries(), LEXICON, SMALLTALK, THRESHOLDS);
  }

  static List<Entry> entries() {
    return List.of(
        entry("bread", "Our bread", "which bread do you bake", "do you sell rye loaves"),
        entry("hours", "Opening hours", "when do you open", "are you open on sunday morning"),
        entry("cakes", "Birthday cakes", "order a birthday cake", "cake with strawberries"),
        entry("delivery", "Delivery", "do you bring orders home", "delivery to the village"),
        entry("allergies", "Nuts and gluten", "is there gluten in it", "cake without nuts"),
        entry("jobs", "Working here", "do you need a baker", "can I work in your shop"),
        entry("coffee", "Coffee and tea", "do you serve coffee", "oat milk in my coffee please"));
  }

  static Entry entry(String id, String title, String... questions) {
    return new Entry(
        id,
        id,
        "bakery",
        title,
        List.of(questions),
        List.of(),
        List.of(),
        Condition.ALWAYS,
        List.of(),
        List.of(),
        Optional.empty(),
        RichText.of("What we say about " + title + "."),
        RichText.EMPTY,
        Optional.empty());
  }
}
