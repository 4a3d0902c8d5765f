/// Parity: the project's runs beside LEAN's.
package dev.plumbline.backtests.parity;
