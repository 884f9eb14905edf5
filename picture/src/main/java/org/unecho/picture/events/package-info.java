/**
 * Reports of one happening become one event.
 *
 * <p><b>In and out.</b> A {@link org.unecho.picture.pile.Pile} comes in, events go out, each with
 * its passages, its origins, its figures and its verdict. The door is {@link
 * org.unecho.picture.events.EventMerger}.
 *
 * <p><b>How it works.</b> Every pair of reports of one type and one kind of realis is scored by
 * actors, recipients, mode, place, time, words and numbers; a clash (other actors, another day,
 * another place) forbids the pair. Pairs join from the best downward, and two groups join only
 * where the average over all their pairs passes and no pair is forbidden, or in large groups at
 * most one in twenty. A meeting is told by who sits at its table, on whichever side they are named.
 * What an event says of parties, place and days is what most of its origins say. Another side
 * disputes it if a fifth of the origins, a party to it or an office speaks; it is shown either way.
 * Figures of one event are laid side by side by the thing they count. A headline joins the event of
 * the first report of its own article that says the same.
 *
 * <p>A report without a day is of the day of its paper where the pile dates such deeds on many
 * days, and a statement without its day is forgotten after two weeks; what goes on (a war, a
 * stance) is one all the time. A large event is named by the clause most like the others.
 *
 * <p>Origins are counted as voices: articles of several origins that all have it from one holder
 * are one. A definite noun ("the council's request") joins what its own article told before.
 *
 * <p>A noun in a clause that leaves things open ("may speak of the raid") joins what its article
 * tells of it as so or as due. What is only thought of is one only where more than who and what
 * kind agrees, and is never taken for told again.
 *
 * <p><b>Traps.</b> Average linkage with forbidden pairs is what keeps a chain of half-alike reports
 * from becoming one event. An alliance and its members are taken for one sender only where a text
 * says that they belong together, and the event says so.
 */
@NullMarked
package org.unecho.picture.events;

import org.jspecify.annotations.NullMarked;
