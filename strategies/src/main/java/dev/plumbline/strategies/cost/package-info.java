/// What trading costs beyond fees.
package dev.plumbline.strategies.cost;
