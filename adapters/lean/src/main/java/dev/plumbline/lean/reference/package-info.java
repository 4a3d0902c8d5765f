/// Reference data of a LEAN data folder: market hours, contract properties, interest rates, map and
/// factor files.
package dev.plumbline.lean.reference;
