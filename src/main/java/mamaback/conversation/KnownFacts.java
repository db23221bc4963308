package mamaback.conversation;

import java.time.LocalDate;
import java.util.Optional;
import mamaback.knowledge.Wording;

/** Shows what she told about herself. */
final class KnownFacts {
  private KnownFacts() {}

  /** What she told; empty where she did not. */
  static Optional<String> of(Turn turn, Fact fact) {
    Wording wording = turn.wording();
    return switch (fact) {
      case BORN -> turn.profile().birthDate().map(date -> age(turn, date));
      case BIRTH -> turn.profile().birth().map(type -> Values.label(wording, type));
      case FEEDING -> turn.profile().feeding().map(way -> Values.label(wording, way));
      case EPIDURAL -> turn.profile().epidural().map(had -> Values.yesOrNo(wording, had));
      case PREGNANT ->
          Optional.of(turn.profile().pregnant()).map(is -> Values.yesOrNo(wording, is));
      case LOSS -> Optional.of(turn.profile().bereaved()).map(is -> Values.yesOrNo(wording, is));
      case COUNTRY -> turn.preferences().country().map(code -> Values.country(code, turn.locale()));
      case LANGUAGE -> Optional.of(Values.language(turn.speech().language()));
      case ZONE -> turn.preferences().zone().map(TimeZones::city);
    };
  }

  private static String age(Turn turn, LocalDate date) {
    String shown = Values.date(turn, date);
    return turn.weeksSinceBirth().isEmpty()
        ? shown
        : shown + " (" + Values.weeks(turn.wording(), turn.weeksSinceBirth().getAsInt()) + ")";
  }
}
