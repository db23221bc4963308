package mamaback.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.text.RichText;

/**
 * One curated answer.
 *
 * @param id names the entry; equals its file's name
 * @param topic the topic of the shared list that it belongs to; the id itself where that is one
 * @param questions ways in which people ask for it
 * @param missed questions that the bot answered wrongly when they were written: they teach like the
 *     others, but harder than most, they do not tell how often it is right
 * @param summary what is shown first
 * @param details what stands behind "More"; may be empty
 * @param afterLoss what is shown first to somebody who lost a baby, where it must be other words
 */
public record Entry(
    String id,
    String topic,
    String group,
    String title,
    List<String> questions,
    List<String> missed,
    List<String> related,
    Condition applies,
    List<Caution> cautions,
    List<Source> sources,
    Optional<Review> review,
    RichText summary,
    RichText details,
    Optional<RichText> afterLoss) {
  public Entry {
    questions = List.copyOf(questions);
    missed = List.copyOf(missed);
    related = List.copyOf(related);
    cautions = List.copyOf(cautions);
    sources = List.copyOf(sources);
  }

  /** Its file, below the folder of a language. */
  public String file() {
    return KnowledgeFolder.ANSWERS + "/" + group + "/" + id + ".md";
  }

  /** All ways in which people ask for it. */
  public List<String> wordings() {
    return Stream.concat(questions.stream(), missed.stream()).toList();
  }

  /** Whether curators linked the two, whichever names the other: they serve one need. */
  public boolean isLinkedTo(Entry other) {
    return related.contains(other.id) || other.related.contains(id);
  }

  /** This entry, were it asked for by {@code others} and what was missed only. */
  public Entry asking(List<String> others) {
    return new Entry(
        id, topic, group, title, others, missed, related, applies, cautions, sources, review,
        summary, details, afterLoss);
  }
}
