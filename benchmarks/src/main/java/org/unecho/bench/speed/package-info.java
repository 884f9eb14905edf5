/**
 * How fast articles are read, beside CoreNLP.
 *
 * <p><b>In and out.</b> Files of articles go in; articles a second, the ratio to the peer and the
 * cost of each stage come out.
 *
 * <p><b>The door</b> is {@link org.unecho.bench.speed.SpeedReadingTask}.
 *
 * <p><b>How it works.</b> Ours first, so that its peak of memory holds nothing of the peer: the
 * articles the peer will read, with Java's compiler still cold, then the others. Then the peer, on
 * as many threads, on the same articles. Models are loaded before time is taken, on both sides.
 *
 * <p><b>Traps.</b> On a machine with other work the wall clock tells more about the others: compare
 * the ratios of processor seconds.
 */
@NullMarked
package org.unecho.bench.speed;

import org.jspecify.annotations.NullMarked;
