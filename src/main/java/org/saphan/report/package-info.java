/** Figures of inquiries, matches and outcomes over a period, for pages, files and the report on paper. Nobody uses it but the front page. */
package org.saphan.report;
