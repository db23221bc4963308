package mamaback.conversation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Cues;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Key;
import mamaback.profile.Profile;

/**
 * Hears what she says in passing of the birth, of feeding and of the weeks. It counts in this talk
 * alone: what is kept for good is hers to tap.
 */
final class PassingFacts {
  private final Map<BirthType, CueFinder> births = new EnumMap<>(BirthType.class);
  private final Map<Feeding, CueFinder> feedings = new EnumMap<>(Feeding.class);
  private final Map<Boolean, CueFinder> epidural = new LinkedHashMap<>();
  private final CueFinder age;
  private final Set<String> fillers = new HashSet<>();
  private final ChatMemory memory;

  /**
   * @param cues those of each language
   */
  PassingFacts(List<Cues> cues, CueFinders finders, ChatMemory memory) {
    this.memory = memory;
    for (BirthType type : BirthType.values()) {
      births.put(type, finders.of(each -> requireNonNull(each.facts().births().get(type))));
    }
    for (Feeding way : Feeding.values()) {
      feedings.put(way, finders.of(each -> requireNonNull(each.facts().feedings().get(way))));
    }
    for (boolean had : List.of(false, true)) {
      epidural.put(had, finders.of(each -> requireNonNull(each.facts().epidural().get(had))));
    }
    this.age = finders.of(each -> each.facts().age());
    cues.forEach(each -> fillers.addAll(each.facts().fillers()));
  }

  /** The turn as it is after {@code text}; remembered for this talk, save where others read. */
  Turn heard(Turn turn, String text) {
    Told told = turn.told();
    for (AgedSentence sentence : sentences(text)) {
      OptionalInt weeks = sentence.weeksAt(age.places(sentence.words()), turn.today());
      told = weeks.isPresent() ? told.withWeeks(weeks.getAsInt()) : told;
      told = told.with(facts(told.facts(), sentence.words()));
    }
    if (told.equals(turn.told())) {
      return turn;
    }
    if (!turn.isInGroup()) {
      memory.noteTold(turn.chat(), told);
    }
    return turn.telling(told);
  }

  /** The last value that is told wins, so of two kinds of birth the one with more cautions. */
  private Profile facts(Profile before, List<String> words) {
    Profile known = before;
    for (BirthType type : BirthType.values()) {
      known = requireNonNull(births.get(type)).isTold(words) ? known.withBirth(type) : known;
    }
    for (Feeding way : List.of(Feeding.BOTTLE, Feeding.BREAST, Feeding.MIXED)) {
      known = requireNonNull(feedings.get(way)).isTold(words) ? known.withFeeding(way) : known;
    }
    for (Map.Entry<Boolean, CueFinder> had : epidural.entrySet()) {
      known = had.getValue().isTold(words) ? known.withEpidural(had.getKey()) : known;
    }
    return known;
  }

  /** Whether {@code text} tells such facts and nothing else. */
  boolean isNothingElse(String text) {
    List<AgedSentence> sentences = sentences(text);
    return !text.contains("?")
        && sentences.stream().anyMatch(sentence -> !places(sentence.words()).isEmpty())
        && sentences.stream().map(AgedSentence::words).allMatch(this::isNothingElse);
  }

  /** Whether {@code text} tells {@code value} of {@code fact}, as a button has it, alone. */
  boolean tellsOnly(Fact fact, String value, String text) {
    Profile told = Profile.UNKNOWN;
    for (AgedSentence sentence : sentences(text)) {
      told = facts(told, sentence.words());
    }
    Optional<String> said =
        switch (fact) {
          case BIRTH -> told.birth().map(Key::of);
          case FEEDING -> told.feeding().map(Key::of);
          case EPIDURAL -> told.epidural().map(had -> had ? Telling.YES : Telling.NO);
          case BORN, PREGNANT, LOSS, COUNTRY, LANGUAGE, ZONE -> Optional.empty();
        };
    return said.filter(value::equals).isPresent() && isNothingElse(text);
  }

  /** When she gave birth, where {@code text} tells that and no other time. */
  Optional<LocalDate> born(String text, LocalDate today) {
    return isNothingElse(text)
        ? sentences(text).stream()
            .flatMap(sentence -> sentence.ages().values().stream())
            .map(today::minus)
            .findFirst()
        : Optional.empty();
  }

  /** Whether {@code text} names a kind of birth, of which there is much to say. */
  boolean namesABirth(String text) {
    return sentences(text).stream()
        .anyMatch(sentence -> births.values().stream().anyMatch(it -> it.isTold(sentence.words())));
  }

  private boolean isNothingElse(List<String> words) {
    BitSet places = places(words);
    for (int at = places.nextClearBit(0); at < words.size(); at = places.nextClearBit(at + 1)) {
      if (!fillers.contains(words.get(at))) {
        return false;
      }
    }
    return true;
  }

  private BitSet places(List<String> words) {
    BitSet places = age.places(words);
    Stream.of(births.values(), feedings.values(), epidural.values())
        .flatMap(finders -> finders.stream())
        .forEach(finder -> places.or(finder.places(words)));
    return places;
  }

  private static List<AgedSentence> sentences(String text) {
    return CueFinder.sentences(text).stream().map(AgedSentence::of).toList();
  }
}
