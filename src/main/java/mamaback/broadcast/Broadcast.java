package mamaback.broadcast;

/**
 * One message to many.
 *
 * @param id names it
 */
public record Broadcast(String id, Content content, Audience audience) {
  @Override
  public String toString() {
    return "Broadcast[" + id + "]";
  }
}
