/// LEAN's stock execution models.
package dev.plumbline.strategies.execution;
