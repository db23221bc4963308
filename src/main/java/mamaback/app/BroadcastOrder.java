package mamaback.app;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mamaback.broadcast.Audience.Weeks;
import mamaback.broadcast.Content;

/**
 * What an operator wrote behind the command: filters and then a topic or words, as in {@code
 * language=es weeks=0-12 topic=heat-or-ice} or {@code weeks=0-12 Good morning!}.
 */
record BroadcastOrder(Optional<String> language, Optional<Weeks> weeks, Content content) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:language=(?<language>[a-z]{2,3})\\s+)?"
              + "(?:weeks=(?<from>\\d{1,3})-(?<to>\\d{1,3})\\s+)?"
              + "(?:topic=(?<topic>[a-z0-9-]+)|(?<words>(?!(?:language|weeks|topic)=).+))",
          Pattern.DOTALL);

  /** Empty where it says nothing that can be sent. */
  static Optional<BroadcastOrder> read(String words) {
    Matcher matcher = FORM.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<String> from = Optional.ofNullable(matcher.group("from"));
    if (from.isPresent() && number(matcher, "to") < number(matcher, "from")) {
      return Optional.empty();
    }
    return Optional.of(
        new BroadcastOrder(
            Optional.ofNullable(matcher.group("language")),
            from.map(any -> new Weeks(number(matcher, "from"), number(matcher, "to"))),
            content(matcher)));
  }

  private static Content content(Matcher matcher) {
    String topic = matcher.group("topic");
    return topic == null ? new Content.Words(matcher.group("words")) : new Content.Topic(topic);
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
