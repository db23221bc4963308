package mamaback.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import mamaback.conversation.Reply;
import mamaback.knowledge.Level;
import mamaback.search.Candidate;
import mamaback.text.PlainText;
import mamaback.triage.Finding;
import mamaback.triage.Verdict;

/** What {@code ask --json} prints for one question. */
record AskedQuestion(
    String question,
    String decision,
    List<Answer> answers,
    Level level,
    List<RedFlag> redFlags,
    String reply) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One entry with the probability that it answers the question. */
  record Answer(String id, String topic, String title, double confidence) {
    static Answer of(Candidate candidate) {
      return new Answer(
          candidate.entry().id(),
          candidate.entry().topic(),
          candidate.entry().title(),
          candidate.confidence());
    }
  }

  /** One sign and the words that showed it. */
  record RedFlag(String id, Level level, String matched) {
    static RedFlag of(Finding finding) {
      return new RedFlag(finding.flag(), finding.level(), finding.matched());
    }
  }

  static AskedQuestion of(String question, Reply reply) {
    return new AskedQuestion(
        question,
        reply.decision().ofWords().word(),
        reply.result().candidates().stream().map(Answer::of).toList(),
        reply.verdict().level(),
        redFlags(reply.verdict()),
        PlainText.of(reply.message().text()));
  }

  String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of texts and numbers can always be written", e);
    }
  }

  private static List<RedFlag> redFlags(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Flagged(var findings) -> findings.stream().map(RedFlag::of).toList();
      case Verdict.Clear ignored -> List.of();
      case Verdict.Failed ignored -> List.of();
    };
  }
}
