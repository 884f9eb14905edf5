package org.unecho.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Collects the names of an article: every candidate of every kind, then the longest of each place.
 */
final class NameScanner {
  /** Small words inside the name of a body: "Centre for the Study of War and Peace". */
  private static final Set<String> LINKS = Set.of("of", "for", "on", "the", "and", "&", "'s", "’s");

  private static final Comparator<Naming> BEST_FIRST =
      Comparator.comparingInt(Naming::length)
          .reversed()
          .thenComparing(Naming::kind)
          .thenComparingInt(Naming::first);

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final Alliances alliances;

  NameScanner(Gazetteer gazetteer, NameWords words, Alliances alliances) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.alliances = alliances;
  }

  /** The names in order of the text, without overlaps. */
  List<Naming> scan(ParsedArticle article) {
    List<List<Naming>> all = new ArrayList<>();
    String text = article.article().text();
    for (Sentence sentence : article.sentences()) {
      List<Naming> candidates = new ArrayList<>(listed(sentence, text));
      List<Naming> known = List.copyOf(candidates);
      new LabelledRuns(sentence, text, words)
          .find().stream().filter(run -> !isRowOf(known, run)).forEach(candidates::add);
      candidates.addAll(bodies(sentence, text));
      candidates.addAll(unlabelled(sentence, text));
      all.add(candidates);
    }
    Set<String> acting = acting(all);
    return all.stream()
        .flatMap(
            each -> longest(each.stream().filter(one -> isName(one, acting)).toList()).stream())
        .toList();
  }

  /** Treaties that act in the article as those whom they bind. */
  private Set<String> acting(List<List<Naming>> all) {
    return all.stream()
        .flatMap(List::stream)
        .filter(each -> alliances.isTreaty(each) && alliances.acts(each))
        .map(Naming::words)
        .collect(Collectors.toSet());
  }

  /** Whether it may name an actor: a treaty does only where it acts. */
  private boolean isName(Naming naming, Set<String> acting) {
    return naming.kind() == Kind.LISTED
        || !alliances.isTreaty(naming)
        || acting.contains(naming.words());
  }

  /** Two states side by side ("Norway-Sweden border"), which the recogniser labels as one place. */
  private static boolean isRowOf(List<Naming> known, Naming run) {
    return run.kind() == Kind.PLACE
        && known.stream().filter(each -> each.overlaps(run) && each.length() < run.length()).count()
            > 1;
  }

  private static List<Naming> longest(List<Naming> candidates) {
    List<Naming> kept = new ArrayList<>();
    candidates.stream()
        .sorted(BEST_FIRST)
        .filter(each -> kept.stream().noneMatch(each::overlaps))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(Naming::first));
    return kept;
  }

  private List<Naming> listed(Sentence sentence, String text) {
    List<Naming> found = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int first = 1; first <= size; first++) {
      if (!mayStart(sentence.token(first))) {
        continue;
      }
      for (int last = Math.min(size, first + Gazetteer.LONGEST_NAME); last >= first; last--) {
        Naming naming = Naming.of(sentence, first, last, text, Kind.LISTED);
        if (gazetteer.find(naming.words()).isPresent() && !isPartOfWord(naming, text)) {
          found.add(withoutArticle(naming, text));
          break;
        }
      }
    }
    return found;
  }

  private static boolean mayStart(Token token) {
    return NameWords.isCapital(token) || token.word().equals("the") || token.word().equals("al");
  }

  /** "US" inside "US-style" is a name, "AU" inside "AU$" is not. */
  private static boolean isPartOfWord(Naming naming, String text) {
    int end = naming.span().end();
    return end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '$');
  }

  private static Naming withoutArticle(Naming naming, String text) {
    boolean article =
        naming.length() > 1
            && naming.sentence().token(naming.first()).word().equalsIgnoreCase("the");
    return article
        ? Naming.of(naming.sentence(), naming.first() + 1, naming.last(), text, Kind.LISTED)
        : naming;
  }

  /** Capitalised names that hold a word such as "Institute", with the small words inside them. */
  private List<Naming> bodies(Sentence sentence, String text) {
    List<Naming> found = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int first = 1; first <= size; first++) {
      if (isNamePart(sentence.token(first))) {
        int last = bodyEnd(sentence, first);
        if (last > first) {
          found.add(Naming.of(sentence, first, last, text, Kind.BODY));
          first = last;
        }
      }
    }
    return found;
  }

  private int bodyEnd(Sentence sentence, int first) {
    int last = first;
    boolean body = false;
    boolean linked = false;
    for (int i = first; i <= Math.min(sentence.tokens().size(), first + 11); i++) {
      Token token = sentence.token(i);
      if (body && i == last + 1 && isPersonAt(sentence, i)) {
        break; // "Senate deputy Ana Berg" is a person of that house
      }
      if (isNamePart(token)) {
        body |= words.isBody(token.word()) || (i > first && alliances.isShort(token.word()));
        last = i;
      } else if ((!LINKS.contains(token.word()) && !isHyphen(token))
          || !mayLink(token, body, linked)) {
        break;
      }
      linked |= Set.of("of", "for", "on").contains(token.word());
    }
    return body ? last : first;
  }

  /** Whether a given name and a surname begin there, and nothing that makes a body follows. */
  private boolean isPersonAt(Sentence sentence, int first) {
    int last = first;
    while (last < sentence.tokens().size() && isPerson(sentence.token(last + 1))) {
      last++;
    }
    boolean goes = last < sentence.tokens().size() && words.isBody(sentence.token(last + 1).word());
    return isPerson(sentence.token(first)) && last > first && !goes;
  }

  private boolean isPerson(Token token) {
    return token.entity().equals("PERSON") && !words.isBody(token.word());
  }

  private static boolean mayLink(Token token, boolean body, boolean linked) {
    return switch (token.word()) {
      case "and", "&", "the" -> linked;
      case "of", "for", "on" -> body;
      default -> true;
    };
  }

  private static boolean isHyphen(Token token) {
    return token.word().equals("-");
  }

  private boolean isNamePart(Token token) {
    return NameWords.isCapital(token)
        && (token.isName() || token.tag().startsWith("JJ") || token.tag().startsWith("NN"))
        && !words.isTitle(token)
        && !token.entity().equals("DATE")
        && !(token.index() == 1 && !token.isName());
  }

  /** Runs of proper nouns without a label, titles left out. */
  private List<Naming> unlabelled(Sentence sentence, String text) {
    List<Naming> found = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sentence.tokens().size() + 1; i++) {
      boolean part = i <= sentence.tokens().size() && isUnlabelledPart(sentence.token(i));
      if (part && first == 0) {
        first = i;
      } else if (!part && first > 0) {
        found.add(Naming.of(sentence, first, i - 1, text, Kind.UNLABELLED));
        first = 0;
      }
    }
    return found;
  }

  private boolean isUnlabelledPart(Token token) {
    return (token.isName() || (token.isNoun() && NameWords.isAcronym(token.word())))
        && NameWords.isCapital(token)
        && Set.of("O", "MISC").contains(token.entity())
        && !words.isTitle(token);
  }
}
