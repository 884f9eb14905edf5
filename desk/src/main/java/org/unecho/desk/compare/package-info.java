/**
 * Two articles side by side.
 *
 * <p><b>In and out.</b> Two articles, their score and the derivation; text for a terminal, or a
 * page.
 *
 * <p><b>The door.</b> {@link org.unecho.desk.compare.Comparison}.
 *
 * <p><b>How it works.</b> One row for each pair of aligned passages, in the order of the copy; what
 * of the copy has no twin stands alone. Changes follow, then what was kept.
 *
 * <p><b>Traps.</b> Columns are counted in characters; a terminal that draws some of them wider
 * shifts its right column.
 */
@NullMarked
package org.unecho.desk.compare;

import org.jspecify.annotations.NullMarked;
