package org.unecho.reading.dependencies;

import java.util.List;

/** The parsing of one sentence. */
final class Parse {
  private final Network network;
  private final ParserState state;
  private final int size;

  /** Numbers of the words and tags, by place; the root stands first, the word that is none last. */
  private final int[] words;

  private final int[] tags;

  /** What rare words add, by place and slot; kept for this sentence only. */
  private final float[][] own;

  private final int[] looked = new int[Slots.WORDS];
  private final float[][] added = new float[Slots.COUNT][];
  private final float[] hidden;
  private final float[] scores;

  Parse(Network network, List<String> words, List<String> tags) {
    this.network = network;
    this.size = words.size();
    this.state = new ParserState(size);
    this.words = new int[size + 2];
    this.tags = new int[size + 2];
    this.own = new float[(size + 2) * Slots.WORDS][];
    this.hidden = new float[network.hidden()];
    this.scores = new float[network.moves()];
    for (int i = 1; i <= size; i++) {
      this.words[i] = network.word(words.get(i - 1));
      this.tags[i] = network.tag(tags.get(i - 1));
    }
    this.words[0] = network.word("-ROOT-");
    this.tags[0] = network.tag("-ROOT-");
    this.words[size + 1] = network.word("-NULL-");
    this.tags[size + 1] = network.tag("-NULL-");
  }

  /** Parses to the end. */
  ParserState run() {
    int relations = network.relations().size() - 1;
    while (!state.isDone()) {
      look();
      network.score(added, hidden, scores);
      int move = best(relations);
      if (move == 2 * relations) {
        state.shift();
      } else if (move < relations) {
        state.attachLeft(move + 1);
      } else {
        state.attachRight(move - relations + 1);
      }
    }
    return state;
  }

  private void look() {
    state.look(looked);
    for (int slot = 0; slot < Slots.WORDS; slot++) {
      int word = looked[slot];
      added[slot] = word(word, slot);
      added[Slots.WORDS + slot] = network.keptSum(tags[word], Slots.WORDS + slot);
      if (slot >= Slots.CHILDREN) {
        int last = 2 * Slots.WORDS - Slots.CHILDREN + slot;
        added[last] = network.keptSum(network.relation(state.relation(word)), last);
      }
    }
  }

  private float[] word(int word, int slot) {
    int name = words[word];
    if (network.isKept(name)) {
      return network.keptSum(name, slot);
    }
    int at = word * Slots.WORDS + slot;
    if (own[at] == null) {
      own[at] = network.sum(name, slot);
    }
    return own[at];
  }

  /** The best move that is allowed; the root's relation is the first, and only the root's. */
  private int best(int relations) {
    int best = -1;
    boolean left = state.mayAttachLeft();
    boolean right = state.mayAttachRight();
    boolean underRoot = state.isUnderRoot();
    for (int move = 0; move < 2 * relations; move++) {
      boolean root = move % relations == 0;
      boolean allowed = move < relations ? left && !root : right && root == underRoot;
      if (allowed && (best < 0 || scores[move] > scores[best])) {
        best = move;
      }
    }
    boolean shift = state.mayShift() && (best < 0 || scores[2 * relations] > scores[best]);
    return shift ? 2 * relations : best;
  }
}
