package org.unecho.picture.influence;

import java.util.List;
import java.util.Set;

/**
 * One claim in the words of two articles: both have it from one origin, each claims one thing only
 * of what comes about, and both causes are told as a success, a failure, an end or a growth. Then
 * the causes are one, whatever each article calls them.
 */
final class Retold {
  private final PhraseBook book;
  private final List<Claimed> claims;

  /**
   * Claims compared.
   *
   * @param claims all claims of the map
   */
  Retold(PhraseBook book, List<Claimed> claims) {
    this.book = book;
    this.claims = List.copyOf(claims);
  }

  boolean areOne(Claimed one, Claimed other) {
    Set<String> changes = book.phrase(one.cause()).changes();
    return one.sign() == other.sign()
        && one.claim().origin().equals(other.claim().origin())
        && !article(one).equals(article(other))
        && one.claim().stance().realis() == other.claim().stance().realis()
        && !changes.isEmpty()
        && changes.equals(book.phrase(other.cause()).changes())
        && book.isSame(one.effect(), other.effect())
        && isOnly(one)
        && isOnly(other);
  }

  private boolean isOnly(Claimed one) {
    return claims.stream()
            .filter(each -> article(each).equals(article(one)))
            .filter(each -> book.isSame(each.effect(), one.effect()))
            .count()
        == 1;
  }

  private static String article(Claimed one) {
    return one.claim().at().article();
  }
}
