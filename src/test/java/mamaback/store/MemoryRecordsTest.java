package mamaback.store;

import mamaback.profile.Records;

/** Records in memory keep the same promises as those in a database. */
class MemoryRecordsTest implements RecordsContract {
  private final Records records = Records.inMemory();

  @Override
  public Records records() {
    return records;
  }
}
