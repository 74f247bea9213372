/** Files that are whole or not there at all, however the process ends that writes them. */
package scorecard.engine.file;
