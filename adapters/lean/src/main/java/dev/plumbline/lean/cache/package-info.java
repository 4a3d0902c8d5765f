/// Decoded columns of market data files in a compact binary form, kept on disk between runs.
///
/// Nothing depends on it but time: what is missing, stale or damaged is read from its source.
package dev.plumbline.lean.cache;
