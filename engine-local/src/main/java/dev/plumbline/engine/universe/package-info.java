/// Which securities the algorithm follows, and how they come and go.
package dev.plumbline.engine.universe;
