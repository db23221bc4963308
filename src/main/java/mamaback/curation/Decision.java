package mamaback.curation;

import mamaback.knowledge.Level;

/** What a curator makes of a question. */
public sealed interface Decision {
  /** It is another wording for an entry. */
  record AsWording(String entry) implements Decision {}

  /** It has a word that means the same as one of the lexicon. */
  record AsSynonym(String word, String known) implements Decision {}

  /** It shows a danger, and must be told from harmless ones. */
  record AsDanger(String flag, Level level) implements Decision {}

  /** No entry answers it yet; one is begun, or it is added to one that was begun. */
  record AsDraft(String id) implements Decision {}
}
