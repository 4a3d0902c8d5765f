/// Market data of a LEAN data folder: from zip files of text lines to columns of numbers.
package dev.plumbline.lean.data;
