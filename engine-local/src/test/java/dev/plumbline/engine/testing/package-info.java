/// What tests of the engine share.
package dev.plumbline.engine.testing;
