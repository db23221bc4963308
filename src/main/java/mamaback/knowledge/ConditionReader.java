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
    return checked(condition, fields, "before-week");
  }

  /** {@code condition}; a fault at {@code end} where no week can be in its window. */
  static Condition checked(Condition condition, Fields fields, String end) {
    if (condition.fromWeek().orElse(0) >= condition.beforeWeek().orElse(Integer.MAX_VALUE)) {
      fields.reject(end, "no week is in this window", "Let it end after it begins");
    }
    return condition;
  }
}
