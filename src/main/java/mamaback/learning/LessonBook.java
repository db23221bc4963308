package mamaback.learning;

/** Remembers what was learnt, so that the same is not learnt again. Thread-safe. */
public interface LessonBook {
  /** Remembers nothing. */
  LessonBook NONE =
      new LessonBook() {
        @Override
        public <T> T recall(Lesson<T> lesson) {
          return lesson.teacher().get();
        }
      };

  /**
   * What {@code lesson} taught when it was learnt, now or earlier. Troubles of the book cost time
   * alone.
   */
  <T> T recall(Lesson<T> lesson);
}
