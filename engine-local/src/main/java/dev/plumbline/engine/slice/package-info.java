/// All events of one instant as an author sees them.
package dev.plumbline.engine.slice;
