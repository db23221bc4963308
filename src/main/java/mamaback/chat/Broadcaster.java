package mamaback.chat;

/**
 * Carries messages that nobody waits for: it lets answers go first, tries once, and reports every
 * outcome as a value. Never throws. Thread-safe.
 */
public interface Broadcaster {
  /** Whether the phone makes a sound. */
  enum Sound {
    USUAL,
    SILENT
  }

  Delivery send(ChatId chat, OutgoingMessage message, Sound sound);
}
