package org.unecho.reading.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.unecho.model.Span;

/**
 * A sentence with its words and their grammar. Every walk over the tree ends, also where the parser
 * gives no tree.
 */
public final class Sentence {
  private final Span span;
  private final List<Token> tokens;
  private final Arc[] above;

  private final List<List<Arc>> below;

  /**
   * Makes a sentence.
   *
   * @param span where it stands in the article's text
   * @param tokens its tokens, numbered from 1 in order
   * @param arcs at most one for each dependent
   */
  Sentence(Span span, List<Token> tokens, List<Arc> arcs) {
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.above = new Arc[tokens.size() + 1];
    this.below = new ArrayList<>();
    for (int i = 0; i <= tokens.size(); i++) {
      above[i] = new Arc(0, i, i == 0 ? "" : "root");
      below.add(new ArrayList<>());
    }
    for (Arc arc : arcs) {
      above[arc.dependent()] = arc;
      below.get(arc.governor()).add(arc);
    }
  }

  /** Where it stands in the article's text. */
  public Span span() {
    return span;
  }

  /** Its tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /**
   * The token of that number.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public Token token(int index) {
    return tokens.get(index - 1);
  }

  /** The main word, if the parser gave one. */
  public Optional<Token> findRoot() {
    return below.get(0).stream().map(arc -> token(arc.dependent())).findFirst();
  }

  /** The word that governs {@code token}; empty for the main word. */
  public Optional<Token> findGovernor(Token token) {
    int governor = above[token.index()].governor();
    return governor == 0 ? Optional.empty() : Optional.of(token(governor));
  }

  /**
   * The relation of {@code token} to its governor: {@code nsubj}; {@code root} for the main word.
   */
  public String relation(Token token) {
    return above[token.index()].relation();
  }

  /**
   * The direct dependents of {@code token}, in order of the sentence.
   *
   * @param relations only those relations, or all if none is given; {@code obl} also matches {@code
   *     obl:agent}
   */
  public List<Token> dependents(Token token, String... relations) {
    return below.get(token.index()).stream()
        .filter(arc -> matches(arc.relation(), relations))
        .map(arc -> token(arc.dependent()))
        .toList();
  }

  /** Whether {@code token} has a dependent in one of the relations. */
  public boolean has(Token token, String... relations) {
    return !dependents(token, relations).isEmpty();
  }

  /** The governors of {@code token}, nearest first, without the token itself. */
  public List<Token> governors(Token token) {
    List<Token> path = new ArrayList<>();
    Optional<Token> next = findGovernor(token);
    while (next.isPresent() && path.size() < tokens.size()) {
      path.add(next.get());
      next = findGovernor(next.get());
    }
    return path;
  }

  /** {@code token} and everything that depends on it, in order of the sentence. */
  public List<Token> subtree(Token token) {
    TreeSet<Integer> seen = new TreeSet<>();
    Deque<Integer> todo = new ArrayDeque<>(List.of(token.index()));
    while (!todo.isEmpty()) {
      int index = todo.pop();
      if (seen.add(index)) {
        below.get(index).forEach(arc -> todo.push(arc.dependent()));
      }
    }
    return seen.stream().map(this::token).toList();
  }

  /** From the first to the last word of the subtree of {@code token}. */
  public Span reach(Token token) {
    List<Token> all = subtree(token);
    return all.get(0).span().hull(all.get(all.size() - 1).span());
  }

  /** The tokens that lie wholly inside {@code part}, in order. */
  public List<Token> tokensIn(Span part) {
    return tokens.stream().filter(token -> part.contains(token.span())).toList();
  }

  /**
   * The word that governs the rest of those inside {@code part}: the one nearest to the root.
   *
   * @return empty if no token lies inside
   */
  public Optional<Token> findHead(Span part) {
    Token best = null;
    int depth = Integer.MAX_VALUE;
    for (Token token : tokensIn(part)) {
      int here = governors(token).size();
      if (here < depth) {
        best = token;
        depth = here;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean matches(String relation, String... wanted) {
    return wanted.length == 0
        || Arrays.stream(wanted)
            .anyMatch(each -> relation.equals(each) || relation.startsWith(each + ":"));
  }

  @Override
  public String toString() {
    return "Sentence" + span + tokens.stream().map(Token::word).toList();
  }
}
