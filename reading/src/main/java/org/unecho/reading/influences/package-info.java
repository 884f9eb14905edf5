/**
 * What an article says raises, lowers or does not change what: influences.
 *
 * <p><b>In and out.</b> A {@link org.unecho.reading.syntax.ParsedArticle} with its quotations comes
 * in; {@link org.unecho.model.Influence}s go out, after the causal assertions of Axelrod, Structure
 * of Decision (1976).
 *
 * <p><b>The door</b> is {@link org.unecho.reading.influences.InfluenceFinder}.
 *
 * <p><b>How it works.</b> {@code verbs.psv} lists verbs with the words around what they move,
 * {@code connectives.psv} what joins cause and effect, {@code changes.psv} what happens to a thing.
 * Where a side begins and ends is told by parts of speech and punctuation: one wrong arc of the
 * parser would move a whole side; arcs only choose between clauses. Of "raises the risk of war" the
 * thing moved is the war. What is denied or held for unlikely does not change its effect: its sign
 * is none, and its realis says how firmly that is told. A pronoun is replaced by what it stands for
 * in simple cases, the name of a side is cut at both ends ({@code SideEnds}), and a side that names
 * nothing makes no claim ({@code Developments}). The holder is the speaker of the innermost
 * quotation; what a speaker says that another thinks stays the speaker's.
 *
 * <p><b>Traps.</b> "As", "since" and "if" join causes only at times: {@code Traps}. People and
 * bodies act on things ("police blocked the road"); only what is no agent raises and lowers by such
 * verbs. Verbs that move a thing either way ("affect") are told only where they are denied. What is
 * done for a goal is told as planned: nobody says that the goal is reached.
 */
@NullMarked
package org.unecho.reading.influences;

import org.jspecify.annotations.NullMarked;
