package dev.plumbline.backtests.parity;

import dev.plumbline.backtests.wiring.ReferenceData;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.lean.file.DataFolder;
import java.nio.file.Path;

/// The data of one worker's cases, one after the other; what is known of securities is read once.
final class ParitySources {
  private final Path data;
  private final Path sampleData;
  private ReferenceData reference;
  private ReferenceData sampleReference;

  /// Sources of two folders.
  ///
  /// @param data LEAN's data folder
  /// @param sampleData the sample data, to which LEAN's databases are added
  ParitySources(Path data, Path sampleData) {
    this.data = data;
    this.sampleData = sampleData;
  }

  /// Fresh data for a case.
  RunData of(ParityCase parityCase) {
    if (parityCase.isOnSampleData()) {
      return new RunData(new DataFolder(sampleData), sampleReference(), 1);
    }
    return new RunData(new DataFolder(data), reference(), 1, ReferenceCompanies::figure);
  }

  private ReferenceData reference() {
    if (reference == null) {
      reference = ReferenceData.of(new DataFolder(data));
    }
    return reference;
  }

  private ReferenceData sampleReference() {
    if (sampleReference == null) {
      sampleReference = ReferenceData.of(new DataFolder(sampleData), new DataFolder(data));
    }
    return sampleReference;
  }
}
