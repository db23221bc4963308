package mamaback.knowledge;

import java.util.ArrayList;
import java.util.List;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;

/** Reads lists of wordings with their lines. */
record WordingsReader(Faults faults) {
  /** The wordings of {@code key}; a fault where there is none. */
  List<RedFlag.Wording> read(Fields fields, String key) {
    List<RedFlag.Wording> wordings = new ArrayList<>();
    for (Node node : fields.items(key)) {
      if (node instanceof Node.Scalar(int line, String text)) {
        wordings.add(new RedFlag.Wording(text, line));
      } else {
        faults.add(node.line(), "a wording must be a text", "Put it in double quotes");
      }
    }
    if (wordings.isEmpty()) {
      faults.add(fields.lineOf(key), "'" + key + "' has no wording", "Add one, or delete it");
    }
    return wordings;
  }
}
