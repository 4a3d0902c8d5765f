/// Writing files in LEAN's data-folder format: text of integer columns, zips with one entry whose
/// bytes are the same on every run, and folders that appear whole or not at all.
///
/// Uses the JDK alone, so that every generator and importer can build on it.
package dev.plumbline.backtests.datafolder;
