/// LEAN's stock risk management models.
package dev.plumbline.strategies.risk;
