/// Turns a user's csv file into files of LEAN's data folder.
///
/// The path of a row: [dev.plumbline.backtests.importer.CsvImport] opens the file, `CsvRows` cuts
/// it into rows, `CsvTime` reads the time, a `RowFormat` checks and scales the other cells, and
/// `TargetFiles` collects the lines of each target file. Whatever is wrong ends the import with a
/// [dev.plumbline.backtests.importer.CsvImportException] before anything is put in place.
package dev.plumbline.backtests.importer;
