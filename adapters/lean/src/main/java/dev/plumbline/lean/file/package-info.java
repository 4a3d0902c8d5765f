/// The files of a LEAN data folder: reading them whole, remembering which were read, and saying
/// what was wrong in them.
package dev.plumbline.lean.file;
