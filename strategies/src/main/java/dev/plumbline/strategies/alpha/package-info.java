/// LEAN's stock alpha models.
package dev.plumbline.strategies.alpha;
