/** Reading: files of text and workbooks as rows of typed values, each row checked against its source's declaration. */
package scorecard.engine.read;
