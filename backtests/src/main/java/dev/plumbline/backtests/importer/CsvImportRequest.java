package dev.plumbline.backtests.importer;

import java.nio.file.Path;

/// What to import: a csv file, how to read it, and where its rows go.
///
/// @param csv the file, UTF-8
/// @param layout how to read it
/// @param target where its rows go
public record CsvImportRequest(Path csv, CsvLayout layout, ImportTarget target) {}
