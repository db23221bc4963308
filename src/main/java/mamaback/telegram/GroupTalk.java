package mamaback.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mamaback.chat.IncomingEvent;

/** Tells what is meant for the bot where several people talk. Thread-safe. */
final class GroupTalk {
  private static final Pattern COMMAND =
      Pattern.compile("/\\w+(?:@(\\w+))?(?:\\s.*)?", Pattern.DOTALL);

  private final Myself myself;

  GroupTalk(Myself myself) {
    this.myself = myself;
  }

  /**
   * What is meant for the bot, without its name; in a group that is what mentions it, replies to it
   * or commands it.
   */
  Optional<Received> meant(Received received) {
    return received.origin().filter(Received.Origin::isInGroup).isEmpty()
        ? Optional.of(received)
        : meant(received, received.origin().get());
  }

  private Optional<Received> meant(Received received, Received.Origin origin) {
    String text =
        switch (received.event()) {
          case IncomingEvent.Message message -> message.text();
          case IncomingEvent.Attachment attachment -> attachment.caption();
          case IncomingEvent.Location ignored -> "";
          case IncomingEvent.ButtonPress ignored -> "";
        };
    String name = myself.name().orElse("");
    Matcher command = COMMAND.matcher(text);
    if (command.matches()) {
      String addressed = command.group(1);
      return addressed == null || addressed.equalsIgnoreCase(name)
          ? Optional.of(received)
          : Optional.empty();
    }
    String mention = "@" + name;
    boolean isMentioned =
        !name.isEmpty() && text.toLowerCase(Locale.ROOT).contains(mention.toLowerCase(Locale.ROOT));
    boolean isReply = origin.repliesTo().filter(name::equalsIgnoreCase).isPresent();
    return isMentioned || isReply
        ? Optional.of(received.saying(without(text, mention)))
        : Optional.empty();
  }

  private static String without(String text, String mention) {
    return Pattern.compile(Pattern.quote(mention), Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .replaceAll("")
        .strip();
  }
}
