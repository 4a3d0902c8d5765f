package dev.plumbline.sdk.result;

/// A file that a run read.
///
/// @param path path within the data folder, with slashes
/// @param sha256 64 hex digits of the content's SHA-256; empty if the file was not there
public record FileRead(String path, String sha256) {}
