/// The run of one algorithm: what is attached to it, the loop, and the order of its steps.
package dev.plumbline.engine.run;
