/** The commands of the program: each reads its arguments, asks another package, and prints the answer. */
package passage.cli;
