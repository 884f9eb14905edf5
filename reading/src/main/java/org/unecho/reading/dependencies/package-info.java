/**
 * The grammar of a sentence: which word depends on which, and how.
 *
 * <p><b>In and out.</b> The words of a sentence and their parts of speech go in; the governor and
 * the relation of each word come out (basic Universal Dependencies).
 *
 * <p><b>The door</b> is {@link org.unecho.reading.dependencies.DependencyParser}.
 *
 * <p><b>How it works.</b> An arc-standard parser led by a small network (Chen and Manning, A Fast
 * and Accurate Dependency Parser using Neural Networks, EMNLP 2014). The network is the one that
 * comes with CoreNLP and gives the same trees; the arithmetic is ours, for CoreNLP's own spends
 * more than half of all reading time on it: here numbers are single precision and laid out for the
 * processor's vector instructions, what a frequent word, tag or relation adds is kept, and nothing
 * is converted into graphs that nobody asks for.
 *
 * <p><b>Traps.</b> Words and tags must be CoreNLP's ({@code -LRB-} for a bracket), for the network
 * was taught with them. Time grows linearly with the length of the sentence.
 */
@NullMarked
package org.unecho.reading.dependencies;

import org.jspecify.annotations.NullMarked;
