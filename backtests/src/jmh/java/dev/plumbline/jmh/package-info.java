/// Inner pieces measured alone by JMH; each checks its result before it is measured.
package dev.plumbline.jmh;
