/**
 * Other programs that find texts alike, each behind {@link org.unecho.bench.task.Peer}.
 *
 * <p><b>In and out.</b> Texts by id go in, pairs of ids with the Jaccard index of their word
 * 3-shingles come out.
 *
 * <p><b>The door</b> is the list of providers in {@code META-INF/services}; nothing here is named
 * by other code.
 *
 * <p><b>How it works.</b> {@link org.unecho.peers.Shingles} numbers the shingles of a pile, since
 * both libraries want sets of small numbers; each peer then hashes, takes the candidates its tables
 * give, and keeps those that are alike enough. Settings are those of each library's own
 * documentation, and the class says which.
 *
 * <p><b>Traps.</b> Only the Maven profile {@code peers} builds this module: it brings 300 MB. Spark
 * needs the {@code --add-opens} words of the script {@code bench}, and a JDK of 17 to 23: later
 * ones have lost the security manager that its Hadoop client asks for.
 */
@NullMarked
package org.unecho.peers;

import org.jspecify.annotations.NullMarked;
