package mamaback.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Group;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.Review;
import mamaback.knowledge.Source;
import mamaback.knowledge.Tip;

/**
 * Writes the whole knowledge as one page for reviewers without tools: searchable in a browser, and
 * printed as a sheet with its sources.
 */
public final class KnowledgeSite {
  private static final List<String> ASSETS = List.of("site.css", "site.js");

  private final KnowledgeBase knowledge;

  public KnowledgeSite(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Writes it into {@code folder}, over an older one.
   *
   * @throws IOException if the folder cannot be written
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("index.html"), page());
    for (String asset : ASSETS) {
      try (InputStream file = KnowledgeSite.class.getResourceAsStream(asset)) {
        if (file == null) {
          throw new IllegalStateException("the jar lacks " + asset);
        }
        Files.copy(file, folder.resolve(asset), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private String page() {
    long signedOff = knowledge.entries().stream().filter(each -> each.review().isPresent()).count();
    return String.format(
        Locale.ROOT,
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Mamaback: knowledge for review</title>
        <link rel="stylesheet" href="site.css">
        <script src="site.js" defer></script>
        </head>
        <body>
        <h1>Mamaback: knowledge for review</h1>
        <p>%d answers, %d of them signed off by a clinician.</p>
        <nav><label>Search <input id="search" type="search"></label>
        <p id="count" role="status"></p></nav>
        <main>
        %s
        </main>
        </body>
        </html>
        """,
        knowledge.entries().size(),
        signedOff,
        sections());
  }

  private String sections() {
    String answers =
        knowledge.groups().stream()
            .map(group -> section(group.title(), answers(group)))
            .collect(Collectors.joining("\n"));
    return String.join("\n", answers, section("Signs of danger", flags()), section("Tips", tips()));
  }

  private static String section(String title, String articles) {
    return "<section>\n<h2>" + SiteHtml.escape(title) + "</h2>\n" + articles + "\n</section>";
  }

  private String answers(Group group) {
    return knowledge.entriesOf(group).stream()
        .map(KnowledgeSite::answer)
        .collect(Collectors.joining("\n"));
  }

  private static String answer(Entry entry) {
    return article(
        entry.id(),
        entry.title(),
        String.join(
            "\n",
            review(entry),
            SiteHtml.of(entry.summary()),
            SiteHtml.of(entry.details()),
            cautions(entry),
            sources(entry),
            wordings(entry)));
  }

  private static String article(String id, String title, String body) {
    return String.format(
        Locale.ROOT,
        """
        <article id="%s">
        <h3>%s</h3>
        <p class="id"><code>%s</code></p>
        %s
        </article>""",
        SiteHtml.escape(id),
        SiteHtml.escape(title),
        SiteHtml.escape(id),
        body);
  }

  private static String review(Entry entry) {
    return entry
        .review()
        .map(KnowledgeSite::signedOff)
        .orElse("<p class=\"open\">Not reviewed.</p>");
  }

  private static String signedOff(Review review) {
    String text = "Reviewed by " + review.by() + ", " + review.role() + ", on " + review.on() + ".";
    return "<p>" + SiteHtml.escape(text) + "</p>";
  }

  private static String cautions(Entry entry) {
    return entry.cautions().stream()
        .map(caution -> "<p class=\"caution\">" + SiteHtml.escape(caution.text()) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  private static String sources(Entry entry) {
    List<String> items = entry.sources().stream().map(KnowledgeSite::source).toList();
    return "<div class=\"sources\"><h4>Sources</h4>\n" + SiteHtml.list(items) + "</div>";
  }

  private static String source(Source source) {
    String name = SiteHtml.escape(source.title() + ", " + source.publisher());
    String linked =
        source
            .url()
            .map(url -> "<a href=\"" + SiteHtml.escape(url.toString()) + "\">" + name + "</a>")
            .orElse(name);
    return linked + source.checked().map(day -> ", compared on " + day).orElse(", not compared");
  }

  private static String wordings(Entry entry) {
    List<String> items = entry.questions().stream().map(SiteHtml::escape).toList();
    return String.format(
        Locale.ROOT,
        "<details class=\"wordings\"><summary>%d wordings</summary>\n%s</details>",
        items.size(),
        SiteHtml.list(items));
  }

  private String flags() {
    return knowledge.redFlags().flags().stream()
        .map(KnowledgeSite::flag)
        .collect(Collectors.joining("\n"));
  }

  private static String flag(RedFlag flag) {
    List<String> examples =
        flag.mustFire().stream()
            .map(each -> SiteHtml.escape(each.level() + ": " + each.text()))
            .toList();
    String source = "<p class=\"sources\">" + SiteHtml.escape(flag.source()) + "</p>";
    return article(flag.id(), flag.title(), source + SiteHtml.list(examples));
  }

  private String tips() {
    return knowledge.tips().stream().map(KnowledgeSite::tip).collect(Collectors.joining("\n"));
  }

  private static String tip(Tip tip) {
    return article(tip.id(), tip.id(), "<p>" + SiteHtml.escape(tip.text()) + "</p>");
  }
}
