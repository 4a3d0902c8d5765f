/// The data doctor: what is in a data folder in LEAN's layout, what is wrong with it, and a mended
/// copy.
package dev.plumbline.backtests.doctor;
