/**
 * Two articles side by side.
 *
 * <p><b>In and out.</b> Two articles, their score and the derivation; text for a terminal, or a
 * page.
 *
 * <p><b>The door.</b> {@link org.unecho.desk.compare.Comparison}.
 *
 * <p><b>How it works.</b> Pairs of aligned passages are numbered in the order of the copy; their
 * place in the origin shows blocks that were moved. Words of a pair that stand in both are plain,
 * the others are underlined (or in braces where nothing can be drawn); changes of meaning are
 * numbered, and listed with their type. The page works as plain links; a script of a few lines,
 * allowed by its hash alone, lights both passages of a pair.
 *
 * <p><b>Traps.</b> Nothing is told by colour alone. A word that differs is not yet a change of
 * meaning. Widths are cells, not characters: letters of East Asia take two.
 */
@NullMarked
package org.unecho.desk.compare;

import org.jspecify.annotations.NullMarked;
