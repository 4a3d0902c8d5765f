/// Data of the past for an algorithm that asks for it.
package dev.plumbline.engine.history;
