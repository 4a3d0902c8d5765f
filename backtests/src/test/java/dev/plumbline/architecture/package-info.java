/// The rules of CONTRIBUTING.md as tests: what a module may use, how long a file may be, what has
/// to be documented. They read the sources and class files of all modules.
package dev.plumbline.architecture;
