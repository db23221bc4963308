package mamaback.knowledge;

import mamaback.knowledge.yaml.Fields;

/** Reads when a piece of advice holds. */
final class ConditionReader {
  private ConditionReader() {}

  static Condition read(Fields fields) {
    Condition condition =
        new Condition(
            fields.constants("birth", BirthType.class),
            fields.constants("feeding", Feeding.class),
            fields.wholeNumber("from-week"),
            fields.wholeNumber("before-week"),
            fields.yesOrNo("epidural"),
            fields.yesOrNo("pregnant"),
            fields.yesOrNo("bereaved"));
    fields.rejectOthers();
    return condition;
  }
}
