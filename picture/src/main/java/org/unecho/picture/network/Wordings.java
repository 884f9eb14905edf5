package org.unecho.picture.network;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unecho.model.Tie;

/** The words by which texts state that actors are members, allies or foes. */
final class Wordings {
  private static final String KIND =
      "(?:close |closest |main |key |long-?time |old |staunch |military |fellow |founding |full |new"
          + " |traditional |regional |leading |senior |important |dominant |strategic )*";

  private static final String BE =
      ",?(?: (?:which |who )?(?:is|are|was|were|remains?|has been|have been))?(?: also| both| all| now)?"
          + " (?:an? |the |its )?";

  private static final String SUCH_AS =
      "(?:,? (?:such as|like|including|among them)|:| \\(| [\u2013\u2014-])? ?(?:the )?";

  /**
   * Words between two names.
   *
   * @param kind what they state
   * @param before what must end the text before the first name; empty for anything
   * @param between what stands between the names
   * @param turned whether the second is the member of the first
   * @param spreadsLeft whether it holds of all of a list that ends with the first
   * @param spreadsRight whether it holds of all of a list that begins with the second
   */
  record Wording(
      Tie.Kind kind,
      Pattern before,
      Pattern between,
      boolean turned,
      boolean spreadsLeft,
      boolean spreadsRight) {
    boolean fits(String textBefore, String textBetween) {
      return between.matcher(textBetween).matches() && before.matcher(textBefore).find();
    }
  }

  /** All wordings. */
  static final List<Wording> ALL =
      List.of(
          forward(
              Tie.Kind.MEMBER,
              BE + KIND + "members? (?:states? |countr(?:y|ies) )?(?:of|in) (?:the )?"),
          forward(Tie.Kind.MEMBER, " (?:has |have |had )?(?:joined|belongs? to) (?:the )?"),
          forward(Tie.Kind.MEMBER, "(?:, which)? leads the (?:\\p{L}+-(?:member|nation|state) )?"),
          backward(
              Tie.Kind.MEMBER,
              "(?:['\u2019]s)? "
                  + KIND
                  + "(?:members?|member states?|member countr(?:y|ies))"
                  + SUCH_AS),
          listed(
              Tie.Kind.MEMBER,
              "\\bmembers? (?:states? )?of (?:the )?$",
              "(?:,? (?:such as|like|including)|:| \\(| are) ?(?:the )?"),
          forward(Tie.Kind.ALLIES, BE + KIND + "all(?:y|ies) of (?:the )?"),
          forward(
              Tie.Kind.ALLIES,
              ",?(?: is| are| was| were)? (?:closely )?allied (?:to|with) (?:the )?"),
          forward(Tie.Kind.ALLIES, "(?:['\u2019]s)? (?:\\p{L}+ )?alliance with (?:the )?"),
          backward(Tie.Kind.ALLIES, "(?:['\u2019]s?)? " + KIND + "all(?:y|ies)" + SUCH_AS),
          forward(
              Tie.Kind.FOES,
              BE + KIND + "(?:foes?|rivals?|enem(?:y|ies)|adversar(?:y|ies)) of (?:the )?"),
          backward(
              Tie.Kind.FOES,
              "(?:['\u2019]s?)? "
                  + KIND
                  + "(?:arch-?)?(?:foes?|rivals?|enem(?:y|ies)|adversar(?:y|ies))"
                  + SUCH_AS));

  private static final Pattern ALLIES_AFTER =
      Pattern.compile("^ (?:are|were|remain|became)(?: \\p{L}+)? allies\\b");
  private static final Pattern FOES_AFTER =
      Pattern.compile(
          "^ (?:are|were|remain|became)(?: \\p{L}+)? (?:foes|rivals|enemies|adversaries)\\b");

  /** Before a list that nobody owns: "between major rivals such as". */
  private static final Pattern FOES_BEFORE =
      Pattern.compile(
          "\\b(?:between|among|of|to|by|from|with) (?:\\p{Ll}+ )?(?:foes|rivals|enemies|adversaries)"
              + " (?:such as|like) (?:the )?$");

  private Wordings() {}

  /** What is stated of a list of names by the words before it. */
  static Optional<Tie.Kind> findOpening(String before) {
    return FOES_BEFORE.matcher(before).find() ? Optional.of(Tie.Kind.FOES) : Optional.empty();
  }

  private static Wording forward(Tie.Kind kind, String between) {
    return new Wording(kind, Pattern.compile(""), Pattern.compile(between), false, true, false);
  }

  private static Wording backward(Tie.Kind kind, String between) {
    return new Wording(kind, Pattern.compile(""), Pattern.compile(between), true, false, true);
  }

  private static Wording listed(Tie.Kind kind, String before, String between) {
    return new Wording(kind, Pattern.compile(before), Pattern.compile(between), true, false, true);
  }

  /** What is stated of a list of names by the words after it. */
  static Optional<Tie.Kind> findTogether(String after) {
    if (ALLIES_AFTER.matcher(after).find()) {
      return Optional.of(Tie.Kind.ALLIES);
    }
    return FOES_AFTER.matcher(after).find() ? Optional.of(Tie.Kind.FOES) : Optional.empty();
  }
}
