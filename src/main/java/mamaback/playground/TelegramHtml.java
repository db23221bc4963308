package mamaback.playground;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the HTML of Bot API, "Formatting options", as strictly as the real server: what it does not
 * know is refused. The page is given pieces, never markup.
 */
final class TelegramHtml {
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underline"),
          Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"),
          Map.entry("del", "strikethrough"),
          Map.entry("code", "code"),
          Map.entry("pre", "pre"),
          Map.entry("tg-spoiler", "spoiler"),
          Map.entry("blockquote", "blockquote"),
          Map.entry("a", "link"));

  private static final Map<String, String> CHARACTERS =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&amp;", "&");

  private static final Pattern CHARACTER = Pattern.compile("&(?:lt|gt|quot|amp);");
  private static final Pattern TAG =
      Pattern.compile(
          "<(?<end>/?)(?<name>[a-z-]+)(?: (?<attribute>[^<>]*))?>|[<>]|&(?!lt;|gt;|quot;|amp;)");
  private static final Pattern WEB_LINK = Pattern.compile("href=\"(https?://[^\"]*)\"");

  private final Deque<Tag> open = new ArrayDeque<>();
  private final List<Piece> pieces = new ArrayList<>();

  private TelegramHtml() {}

  /** A tag that was not closed yet. */
  private record Tag(String name, String link) {}

  /** The pieces of {@code html}; empty where its markup is broken or unknown. */
  static Optional<List<Piece>> parse(String html) {
    return new TelegramHtml().read(html);
  }

  private Optional<List<Piece>> read(String html) {
    Matcher tag = TAG.matcher(html);
    int from = 0;
    while (tag.find()) {
      add(html.substring(from, tag.start()));
      from = tag.end();
      if (!isGood(tag)) {
        return Optional.empty();
      }
    }
    add(html.substring(from));
    return open.isEmpty() ? Optional.of(List.copyOf(pieces)) : Optional.empty();
  }

  private boolean isGood(Matcher tag) {
    String name = tag.group("name");
    if (name == null || !STYLES.containsKey(name)) {
      return false;
    }
    if (!tag.group("end").isEmpty()) {
      return !open.isEmpty() && open.pop().name().equals(name);
    }
    open.push(new Tag(name, link(Optional.ofNullable(tag.group("attribute")).orElse(""))));
    return true;
  }

  private static String link(String attribute) {
    Matcher link = WEB_LINK.matcher(attribute);
    return link.matches() ? characters(link.group(1)) : "";
  }

  private void add(String escaped) {
    if (escaped.isEmpty()) {
      return;
    }
    List<String> styles =
        open.stream().map(Tag::name).map(STYLES::get).distinct().sorted().toList();
    String link =
        open.stream().map(Tag::link).filter(each -> !each.isEmpty()).findFirst().orElse("");
    pieces.add(new Piece(characters(escaped), styles, link));
  }

  private static String characters(String escaped) {
    Function<java.util.regex.MatchResult, String> character =
        found -> Matcher.quoteReplacement(CHARACTERS.getOrDefault(found.group(), ""));
    return CHARACTER.matcher(escaped).replaceAll(character);
  }
}
