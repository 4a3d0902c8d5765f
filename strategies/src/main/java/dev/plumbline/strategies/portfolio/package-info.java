/// LEAN's stock portfolio construction models.
package dev.plumbline.strategies.portfolio;
