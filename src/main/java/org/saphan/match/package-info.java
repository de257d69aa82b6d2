/**
 * Two companies brought together by an officer: proposed to both, introduced when both have accepted, met, followed
 * and recorded. The contact of a side is shown to the other from the introduction on and never before.
 */
package org.saphan.match;
