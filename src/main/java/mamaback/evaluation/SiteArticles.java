package mamaback.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Entry;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.Review;
import mamaback.knowledge.Source;
import mamaback.knowledge.Tip;

/** Writes answers, signs of danger and tips as articles of the reviewers' page. */
final class SiteArticles {
  private SiteArticles() {}

  static String of(Entry entry) {
    return article(
        entry.id(),
        entry.title(),
        String.join(
            "\n",
            review(entry),
            meantFor(entry.applies()),
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
        .map(SiteArticles::signedOff)
        .orElse("<p class=\"open\">Not reviewed.<span class=\"sign\"></span></p>");
  }

  private static String signedOff(Review review) {
    String text = "Reviewed by " + review.by() + ", " + review.role() + ", on " + review.on() + ".";
    return "<p>" + SiteHtml.escape(text) + "</p>";
  }

  private static String cautions(Entry entry) {
    return entry.cautions().stream()
        .map(
            caution ->
                "<div class=\"caution\"><p>"
                    + SiteHtml.escape(caution.text())
                    + "</p>"
                    + meantFor(caution.when())
                    + "</div>")
        .collect(Collectors.joining("\n"));
  }

  private static String meantFor(Condition condition) {
    return "<p class=\"for\">For: " + SiteHtml.escape(SiteConditions.of(condition)) + "</p>";
  }

  private static String sources(Entry entry) {
    List<String> items = entry.sources().stream().map(SiteArticles::source).toList();
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
    List<String> items = entry.wordings().stream().map(SiteHtml::escape).toList();
    return String.format(
        Locale.ROOT,
        "<details class=\"wordings\"><summary>%d wordings</summary>\n%s</details>",
        items.size(),
        SiteHtml.list(items));
  }

  static String of(RedFlag flag) {
    String advice = flag.advice().map(text -> "<p>" + SiteHtml.escape(text) + "</p>").orElse("");
    String source = "<p class=\"sources\">" + SiteHtml.escape(flag.source()) + "</p>";
    return article(
        flag.id(),
        flag.title(),
        String.join(
            "\n",
            advice,
            "<h4>Must warn</h4>",
            examples(flag.mustFire()),
            "<h4>Must warn at most so far</h4>",
            examples(flag.mustNotFire()),
            source));
  }

  private static String examples(List<RedFlag.Example> examples) {
    return SiteHtml.list(
        examples.stream().map(each -> SiteHtml.escape(each.level() + ": " + each.text())).toList());
  }

  static String of(Tip tip) {
    String text = "<p>" + SiteHtml.escape(tip.text()) + "</p>" + meantFor(tip.when());
    return article(tip.id(), tip.id(), text);
  }
}
