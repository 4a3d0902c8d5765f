package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataErrors;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.lean.file.FileRead;

/// What reading one key gave.
///
/// @param columns the columns, or null
/// @param file the file that was read, or null if there is none
/// @param errors what was wrong, or null if nothing was
record Piece(Object columns, FileRead file, DataErrors errors) {

  /// Notes in the folder that this was read and what was wrong, and gives the columns or null.
  Object settle(DataFolder folder) {
    if (file != null) {
      folder.remember(file);
    }
    if (errors != null) {
      folder.errors().addAll(errors);
    }
    return columns;
  }
}
