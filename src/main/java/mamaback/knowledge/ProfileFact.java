package mamaback.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** What the profile may say beside a message; the wordings of red flags ask for it with "@". */
public enum ProfileFact {
  /** Had an epidural or spinal at this birth. */
  EPIDURAL,
  C_SECTION,
  /** Still or again. */
  PREGNANT,
  /** Gave birth six full weeks ago or less. */
  FIRST_WEEKS;

  /** As wordings have it, such as {@code @c-section}. */
  public String written() {
    return "@" + Key.of(this);
  }

  /** The fact that is {@link #written} so. */
  public static Optional<ProfileFact> find(String written) {
    return Arrays.stream(values()).filter(fact -> fact.written().equals(written)).findFirst();
  }
}
