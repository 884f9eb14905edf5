package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Actor;
import org.unecho.model.Passage;
import org.unecho.model.Quotation;
import org.unecho.model.Saying;

/** Who said what, by speaker. */
final class SaidSection {
  private static final String NOBODY = "Speaker not known";

  /** More ways to describe one speaker tell a reader nothing. */
  private static final int MOST_ROLES = 3;

  /** A cue is a verb or two. */
  private static final int LONGEST_CUE = 60;

  /** More quotations than this are for sayings.jsonl. */
  private static final int MOST = 250;

  private SaidSection() {}

  static Section write(Desk desk) {
    Map<String, List<Item>> speakers = new LinkedHashMap<>();
    List<Item> unknown = new ArrayList<>();
    Bound<Saying> bound =
        Bound.of(
            desk.material().picture().sayings(),
            MOST,
            saying -> saying.corroboration().independentOrigins(),
            "quotation",
            "sayings.jsonl");
    for (Saying saying : bound.shown()) {
      String speaker = speaker(desk, saying);
      List<Item> items =
          speaker.isEmpty()
              ? unknown
              : speakers.computeIfAbsent(
                  speaker, key -> new ArrayList<>(called(desk, saying).stream().toList()));
      items.add(item(desk, saying));
    }
    speakers.put(NOBODY, unknown);
    return new Section(
        "said",
        "Who said what",
        "Words attributed to a speaker, as the least derived article gives them, with its own verb"
            + " where the words are not within quotation marks. What is claimed is not what is so,"
            + " and what is denied is not even claimed: each stands for its speaker alone."
            + bound.rest(),
        Desk.groups(speakers));
  }

  /** What texts say the speaker is, each with its passage, the most telling first. */
  private static Optional<Item> called(Desk desk, Saying saying) {
    List<Actor.Role> roles =
        desk.pile().actor(saying.actor()).map(Actor::roles).orElse(List.of()).stream()
            .filter(role -> !desk.pile().citable(role.at()).isEmpty())
            .limit(MOST_ROLES)
            .toList();
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    Prose prose = desk.prose().say("Described as ");
    String between = "";
    for (Actor.Role role : roles) {
      Passage first = role.at().get(0);
      prose.say(between).words(role.words(), desk.pile().language(first)).citeHere(List.of(first));
      between = "; ";
    }
    return Optional.of(new Item("", List.of(prose.done())));
  }

  private static String speaker(Desk desk, Saying saying) {
    String name =
        saying.name().isBlank()
            ? desk.pile().actor(saying.actor()).map(Actor::name).orElse("")
            : saying.name();
    String role = desk.pile().actor(saying.actor()).map(Actor::role).orElse("");
    return Shown.line(role.isBlank() || name.isBlank() ? name : name + ", " + role);
  }

  /** How the article puts it ("denied", "warned"), where the words are not simply within marks. */
  private static Prose cue(Desk desk, Saying saying) {
    Quotation.Manner manner = saying.manner();
    Prose prose = desk.prose();
    if (manner.cue().isEmpty() || (manner.form() == Quotation.Form.DIRECT && !manner.denied())) {
      return prose;
    }
    String article = saying.quotations().get(0).article();
    String words =
        manner.cue().stream()
            .map(span -> desk.pile().words(new Passage(article, span)))
            .collect(Collectors.joining(" … "));
    return prose.say(Shown.brief(words, LONGEST_CUE) + ": ");
  }

  private static Item item(Desk desk, Saying saying) {
    List<Passage> passages = saying.quotations();
    Passage first = passages.get(0);
    long articles = passages.stream().map(Passage::article).distinct().count();
    Prose prose = cue(desk, saying).quote(first);
    if (saying.form() == Quotation.Form.INDIRECT) {
      prose.aside(" — in the article's words, not word for word");
    }
    if (desk.isReworded(first.article())) {
      prose.aside(" — as a reworded copy gives it; the speaker's own words may differ");
    }
    if (articles > 1) {
      int origins = saying.corroboration().independentOrigins();
      prose.aside(" — in " + Count.of(articles, "article") + " of " + Count.of(origins, "origin"));
    }
    return new Item(
        "", List.of(desk.cite(prose, passages, saying.corroboration(), "sayings.jsonl").done()));
  }
}
