/**
 * Who acts in one article: one identity over all the names it has there.
 *
 * <p><b>In and out.</b> A parsed article goes in; a {@link org.unecho.reading.actors.Cast} comes
 * out: the actors, and the places where they are named.
 *
 * <p><b>The door</b> is {@link org.unecho.reading.actors.ActorFinder}.
 *
 * <p><b>How it works.</b>
 *
 * <ol>
 *   <li>Name scanning collects candidate names: known states and bodies from our own tables, runs
 *       that the entity recogniser labelled, capitalised names around a word such as "Institute",
 *       and names it left unlabelled; the longest wins.
 *   <li>Kind voting decides person, body or place for each name by all evidence of the article, for
 *       the recogniser often errs on a single place: its labels elsewhere, a title before, an
 *       apposition after, "told X".
 *   <li>Persons are gathered under their fullest name; surnames, and surnames spelt a little
 *       differently, join it.
 *   <li>A person's role is what stands after the name between commas, else the title before it with
 *       its owner ("Radio Velgrad's editor"), else the house after "of".
 *   <li>Bodies are gathered under their name and the acronym that the article or the table gives.
 *   <li>Capitals and seats of government stand for their state where they act, and are places where
 *       something is merely located in them.
 * </ol>
 *
 * <p><b>Traps.</b> An actor's id says what it is ({@code state:kz}); a mention's type says how it
 * is used there ({@code place} in "in Norway"). Mentions never overlap.
 */
@NullMarked
package org.unecho.reading.actors;

import org.jspecify.annotations.NullMarked;
