/// The first class of the runnable jar, compiled for old Javas so that it can say what it needs.
package dev.plumbline.launch;
