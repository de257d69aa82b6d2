/**
 * The rules of the code that a machine can hold. Each failure says what to do.
 *
 * <p>Not here: what the program does; those tests stand beside what they test.
 */
package org.saphan.architecture;
