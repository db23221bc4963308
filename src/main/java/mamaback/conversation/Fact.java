package mamaback.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Something about herself that she can tell, change and clear. */
enum Fact {
  BORN,
  BIRTH,
  FEEDING,
  EPIDURAL,
  PREGNANT,
  LOSS,
  COUNTRY,
  LANGUAGE,
  ZONE;

  /** As it stands in the data of a button. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Fact> find(String word) {
    return Arrays.stream(values()).filter(fact -> fact.word().equals(word)).findFirst();
  }
}
