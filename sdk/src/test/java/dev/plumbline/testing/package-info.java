/// What tests of every module share: access to reference material that lies outside the project.
package dev.plumbline.testing;
