/**
 * The words that every room speaks: immutable, validated, serializable records of the glossary.
 *
 * <p><b>In and out.</b> Nothing is computed here beyond what a record can say about itself. Rooms
 * ({@code collect}, {@code lineage}, {@code reading}, {@code picture}, {@code store}) take and give
 * these types and never import each other.
 *
 * <p><b>How it works.</b> {@link org.unecho.model.Article} is a text with its header and marked
 * furniture. {@link org.unecho.model.Lineage} says who took from whom. {@link
 * org.unecho.model.Reading} says what one article contains. {@link org.unecho.model.Picture} is
 * what the pile says, counted by independent origin.
 *
 * <p><b>Traps.</b> Offsets are UTF-16 code units, start inclusive, end exclusive, into {@link
 * org.unecho.model.Article#text()}. There is no null: an unknown name is the empty string, an
 * unknown time is {@link org.unecho.model.When#unknown()} or {@link
 * org.unecho.model.Published#unknown()}. Lists are copied and cannot be changed.
 */
@NullMarked
package org.unecho.model;

import org.jspecify.annotations.NullMarked;
