/// LEAN's result files.
///
/// [LeanResultWriter] writes the four files that LEAN leaves behind: the result, its summary, the
/// order events and the log, field for field in LEAN's order and number formats, so that tools made
/// for LEAN read them. What only Plumbline knows (version, parameters, hashes of the files read,
/// warnings) stands in a further field, `provenance`.
package dev.plumbline.lean.result;
