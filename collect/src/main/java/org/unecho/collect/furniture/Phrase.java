package org.unecho.collect.furniture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One entry of the phrase book: a row of words that a whole line must match.
 *
 * <p>{@code a|b} is one word or the other, {@code ?word} may be missing, {@code <n>} is a number,
 * {@code *} stands for up to eight words and {@code **} for any number. Matching walks a set of
 * states over the words, so its cost is words times entries, whatever the text.
 */
final class Phrase {
  private static final int FEW = 8;
  private static final int MANY = 120;
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'©@]+");

  private final List<Slot> slots;
  private final String printed;

  /** One place of the row; {@code most} words may stand there, at least {@code least}. */
  private record Slot(Set<String> words, int least, int most) {
    boolean takes(String word) {
      if (words.contains(word) || (words.isEmpty() && most > 1)) {
        return true;
      }
      return words.contains("<n>") && word.chars().allMatch(Character::isDigit);
    }
  }

  private Phrase(List<Slot> slots, String printed) {
    this.slots = slots;
    this.printed = printed;
  }

  static Phrase parse(String entry) {
    List<Slot> slots = new ArrayList<>();
    for (String part : entry.strip().split(" +", -1)) {
      switch (part) {
        case "*" -> slots.add(new Slot(Set.of(), 0, FEW));
        case "**" -> slots.add(new Slot(Set.of(), 0, MANY));
        default -> {
          boolean optional = part.startsWith("?");
          String words = optional ? part.substring(1) : part;
          slots.add(
              new Slot(Set.copyOf(Arrays.asList(words.split("\\|", -1))), optional ? 0 : 1, 1));
        }
      }
    }
    return new Phrase(slots, entry.strip());
  }

  /** The words of a line as the phrase book sees them: lower case, no punctuation. */
  static List<String> words(String line) {
    String plain = line.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    return Arrays.stream(SEPARATORS.split(plain)).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether the whole row of words, which is not empty, is this phrase. */
  boolean matches(List<String> words) {
    if (!mayOpenWith(words.get(0))) {
      return false;
    }
    boolean[][] open = new boolean[slots.size() + 1][FEW + 1];
    open[0][0] = true;
    boolean any = true;
    skipOptional(open);
    for (int at = 0; at < words.size() && any; at++) {
      boolean[][] next = new boolean[slots.size() + 1][FEW + 1];
      any = step(open, words.get(at), next);
      skipOptional(next);
      open = next;
    }
    return any && open[slots.size()][0];
  }

  /** Whether a row may open with the word; spares the walk for nearly all entries. */
  private boolean mayOpenWith(String word) {
    for (Slot slot : slots) {
      if (slot.takes(word)) {
        return true;
      }
      if (slot.least() > 0) {
        return false;
      }
    }
    return false;
  }

  private boolean step(boolean[][] open, String word, boolean[][] next) {
    boolean any = false;
    for (int at = 0; at < slots.size(); at++) {
      Slot slot = slots.get(at);
      boolean takes = slot.takes(word);
      for (int used = 0; takes && used < FEW; used++) {
        if (open[at][used] && used < slot.most()) {
          next[at][slot.most() == MANY ? 0 : used + 1] = true;
          any = true;
        }
      }
    }
    return any;
  }

  /** From a slot that has had enough words, the next one is open too. */
  private void skipOptional(boolean[][] open) {
    for (int at = 0; at < slots.size(); at++) {
      int most = Math.min(FEW, slots.get(at).most());
      for (int used = slots.get(at).least(); used <= most; used++) {
        open[at + 1][0] |= open[at][used];
      }
    }
  }

  @Override
  public String toString() {
    return printed;
  }
}
