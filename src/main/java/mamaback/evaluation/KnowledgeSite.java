package mamaback.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mamaback.knowledge.Group;
import mamaback.knowledge.KnowledgeBase;

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
    List<Section> sections = sections();
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
        <ul class="contents">
        %s
        </ul>
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
        sections.stream().map(Section::link).collect(Collectors.joining("\n")),
        sections.stream().map(Section::html).collect(Collectors.joining("\n")));
  }

  /** A part of the page. */
  private record Section(String id, String title, String articles) {
    String html() {
      return String.format(
          Locale.ROOT,
          "<section id=\"%s\">\n<h2>%s</h2>\n%s\n</section>",
          SiteHtml.escape(id),
          SiteHtml.escape(title),
          articles);
    }

    String link() {
      return String.format(
          Locale.ROOT,
          "<li><a href=\"#%s\">%s</a></li>",
          SiteHtml.escape(id),
          SiteHtml.escape(title));
    }
  }

  private List<Section> sections() {
    return Stream.concat(
            knowledge.groups().stream()
                .map(group -> new Section("g-" + group.id(), group.title(), answers(group))),
            Stream.of(
                new Section("signs", "Signs of danger", flags()),
                new Section("tips", "Tips", tips())))
        .toList();
  }

  private String answers(Group group) {
    return knowledge.entriesOf(group).stream()
        .map(SiteArticles::of)
        .collect(Collectors.joining("\n"));
  }

  private String flags() {
    return knowledge.redFlags().flags().stream()
        .map(SiteArticles::of)
        .collect(Collectors.joining("\n"));
  }

  private String tips() {
    return knowledge.tips().stream().map(SiteArticles::of).collect(Collectors.joining("\n"));
  }
}
