package dev.plumbline.sdk.result;

/// A file that a run read.
///
/// @param path path within the data folder, with slashes
/// @param hash hash of the content as it was read, in hexadecimal digits; of which kind, the reader
///   of the data says
public record FileRead(String path, String hash) {}
