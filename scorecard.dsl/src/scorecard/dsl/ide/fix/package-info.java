/** Changes of text that mend findings: how they are found, applied and offered to editors. */
package scorecard.dsl.ide.fix;
