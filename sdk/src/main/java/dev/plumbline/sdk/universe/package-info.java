/// Which securities an algorithm follows, and when they come and go.
package dev.plumbline.sdk.universe;
