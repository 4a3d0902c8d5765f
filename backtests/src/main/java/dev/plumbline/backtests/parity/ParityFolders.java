package dev.plumbline.backtests.parity;

import java.nio.file.Path;

/// Where the cases come from and where their results go.
///
/// @param references LEAN's recorded runs
/// @param data LEAN's data folder
/// @param sampleData the sample data
/// @param out folder for the result sets, one folder a group
public record ParityFolders(Path references, Path data, Path sampleData, Path out) {}
