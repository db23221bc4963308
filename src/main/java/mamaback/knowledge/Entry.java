package mamaback.knowledge;

import java.util.List;
import java.util.Optional;
import mamaback.text.RichText;

/**
 * One curated answer.
 *
 * @param id names the entry; equals its file's name
 * @param topic the topic of the shared list that it belongs to; the id itself where that is one
 * @param questions ways in which people ask for it
 * @param summary what is shown first
 * @param details what stands behind "More"; may be empty
 */
public record Entry(
    String id,
    String topic,
    String group,
    String title,
    List<String> questions,
    List<String> related,
    Condition applies,
    List<Caution> cautions,
    List<Source> sources,
    Optional<Review> review,
    RichText summary,
    RichText details) {
  public Entry {
    questions = List.copyOf(questions);
    related = List.copyOf(related);
    cautions = List.copyOf(cautions);
    sources = List.copyOf(sources);
  }

  /** Whether curators linked the two, whichever names the other: they serve one need. */
  public boolean isLinkedTo(Entry other) {
    return related.contains(other.id) || other.related.contains(id);
  }

  /** This entry, were it asked for by {@code others} only. */
  public Entry asking(List<String> others) {
    return new Entry(
        id, topic, group, title, others, related, applies, cautions, sources, review, summary,
        details);
  }
}
