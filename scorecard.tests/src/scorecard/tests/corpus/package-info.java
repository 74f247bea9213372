/** What holds for every scorecard text the project has: examples, templates, libraries, golden cases and traps. */
package scorecard.tests.corpus;
