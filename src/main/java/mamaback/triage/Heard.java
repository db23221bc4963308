package mamaback.triage;

import java.util.List;

/**
 * What the rules hear in a message.
 *
 * @param explanation what they make of it
 * @param mentions their concepts that stand in it, whatever becomes of them
 */
record Heard(Explanation explanation, List<Mention> mentions) {
  Heard {
    mentions = List.copyOf(mentions);
  }
}
