/// Introduces data, engine and algorithms to each other.
package dev.plumbline.backtests.wiring;
