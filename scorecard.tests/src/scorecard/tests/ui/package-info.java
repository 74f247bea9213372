/** Tests in a real workbench. */
package scorecard.tests.ui;
