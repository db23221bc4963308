/**
 * YAML as a tree whose every node knows its line, and a reader of it that gathers all faults.
 *
 * <p>For knowledge files and settings alike. Anchors and duplicate keys are faults.
 */
@NullMarked
package mamaback.knowledge.yaml;

import org.jspecify.annotations.NullMarked;
