package dev.plumbline.backtests.datafolder;

import java.nio.file.Path;

/// What putting a data set in place did.
///
/// @param folder the data folder
/// @param written files that are new or were replaced
/// @param unchanged files that were there before with the same content
public record Installed(Path folder, int written, int unchanged) {}
