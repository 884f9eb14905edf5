/**
 * The family graph of a pile, in the order in which people read it.
 *
 * <p><b>In and out.</b> Articles and their lineage; families by size, each with its origin and its
 * copies by kind and time, patchworks with the share of each origin, origins outside the pile with
 * the number of articles that carry them, and how many articles stand alone.
 *
 * <p><b>The doors.</b> {@link org.unecho.desk.family.FamilyGraph} for whoever shows it his own way,
 * {@link org.unecho.desk.family.FamilyLines} for lines of text.
 *
 * <p><b>Traps.</b> A family lists each article once, under the link that carries most of it. Who
 * only quotes takes passages, not a text: quoting makes neither a family nor a patchwork. The
 * shares of a patchwork do not overlap: a passage that two origins have counts for the larger one.
 */
@NullMarked
package org.unecho.desk.family;

import org.jspecify.annotations.NullMarked;
