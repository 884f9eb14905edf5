/**
 * Stories of the brief: every sentence cites, hostile text stays text, the golden files stand.
 *
 * <p><b>Traps.</b> The golden files are rewritten with {@code mvn -pl desk test
 * -Dtest=A01_GoldenBriefTest -Dunecho.golden=write}; look at the difference before it is committed.
 */
@NullMarked
package org.unecho.desk.brief;

import org.jspecify.annotations.NullMarked;
