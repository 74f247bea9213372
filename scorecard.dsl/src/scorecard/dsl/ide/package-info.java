/** The language's services for editors, none of them bound to a particular one. */
package scorecard.dsl.ide;
