package org.unecho.reading.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unecho.model.Article;
import org.unecho.model.EventType;
import org.unecho.model.Mention;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.model.When;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Reads the reports of one sentence. */
final class SentenceReports {
  private final Lexicon lexicon;
  private final Article article;
  private final Sentence sentence;
  private final HolderFinder holders;
  private final Clause clause;
  private final VerbRealis verbs;
  private final QuantityFinder quantities;
  private final ArticleDay day;

  SentenceReports(Lexicon lexicon, Article article, Sentence sentence, HolderFinder holders) {
    this.lexicon = lexicon;
    this.article = article;
    this.sentence = sentence;
    this.holders = holders;
    this.clause = new Clause(sentence);
    this.verbs = new VerbRealis(sentence);
    this.quantities = new QuantityFinder(sentence, article.text());
    this.day = new ArticleDay(sentence, article.header().published().day());
  }

  List<Report> read(
      List<Mention> mentions, List<TimeMention> times, Function<TimeMention, When> resolve) {
    Named named = new Named(clause, mentions);
    List<Trigger> triggers = new TriggerFinder(lexicon, clause, named, quantities).find();
    if (triggers.isEmpty()) {
      return List.of();
    }
    Setting setting = new Setting(clause, new Where(clause, named), times, resolve);
    setting.claim(triggers.stream().map(Trigger::word).toList());
    PartyFinder parties = new PartyFinder(clause, named);
    NounRealis nouns = new NounRealis(clause, named, verbs);
    SeriesSplitter series = new SeriesSplitter(sentence, parties, setting, article.text());
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < triggers.size(); i++) {
      int end = i + 1 < triggers.size() ? startOf(triggers.get(i + 1)) : sentence.span().end();
      Optional<Report> report = report(triggers.get(i), parties, setting, nouns);
      report.map(one -> series.split(one, end)).ifPresent(reports::addAll);
    }
    return Continuation.folded(reports, harmed());
  }

  /** How many were killed or injured, whoever did it. */
  List<Report.Quantity> harmed() {
    return new Casualties(sentence, quantities).find();
  }

  /** Whether it only tells, without "may" and "would". */
  boolean isPlain() {
    return !verbs.isQuestion()
        && sentence.tokens().stream().noneMatch(token -> token.tag().equals("MD"));
  }

  private static int startOf(Trigger trigger) {
    return trigger.word().span().start();
  }

  private Optional<Report> report(
      Trigger trigger, PartyFinder parties, Setting setting, NounRealis nouns) {
    Report.Parties who = spoken(trigger, parties.parties(trigger));
    String place = place(trigger, parties, setting);
    boolean accuses = trigger.entry().code().type() == EventType.ACCUSE;
    When when = day.told(trigger.word(), setting.when(trigger.word(), accuses));
    List<Report.Quantity> counts = quantities(trigger);
    if (!isSaid(trigger, who, place, when, !counts.isEmpty()) || deniesMotive(trigger.word())) {
      return Optional.empty();
    }
    Optional<Realis> judged =
        trigger.entry().noun()
            ? nouns.find(trigger.word(), Presence.is(trigger))
            : Optional.of(verbs.of(trigger.word()));
    Optional<LocalDate> today = article.header().published().day();
    When own = day.asSpoken(setting.own(trigger.word(), accuses));
    Done done = new Done(clause, verbs, own, today);
    return judged.map(
        realis ->
            new Report(
                span(trigger),
                action(trigger),
                who,
                place,
                when,
                new Report.Stance(
                    day.realis(done.of(trigger, realis), when),
                    holders.holder(trigger.word().span())),
                counts));
  }

  /** "We are calling for restraint": who speaks is the one who calls. */
  private Report.Parties spoken(Trigger trigger, Report.Parties who) {
    Token word = trigger.word();
    boolean own =
        who.actors().isEmpty()
            && word.isVerb()
            && clause.actors(word).stream()
                .anyMatch(each -> Set.of("we", "i").contains(Clause.lower(each)));
    String speaker = own ? holders.holder(word.span()) : "";
    return speaker.isEmpty() || who.recipients().contains(speaker)
        ? who
        : new Report.Parties(List.of(speaker), who.recipients());
  }

  private String place(Trigger trigger, PartyFinder parties, Setting setting) {
    Entry.Code code = trigger.entry().code();
    boolean moves = code.type() == EventType.MOBILIZE || code.mode().equals("visit");
    String found = setting.place(trigger.word(), moves);
    String place = found.isEmpty() ? setting.held(trigger) : found;
    if (!place.isEmpty() || !trigger.entry().noun()) {
      return place;
    }
    return sentence.dependents(trigger.word(), "nmod:poss", "compound").stream()
        .filter(owner -> !PartyFinder.isAbout(code) && parties.isWhere(trigger, owner))
        .map(Token::word)
        .findFirst()
        .orElse("");
  }

  /** "Did not send ships out of love" denies the love, not the sending: it tells neither. */
  private boolean deniesMotive(Token verb) {
    return verbs.isNegated(verb) && (deniesPurpose(verb) || isOutOf(verb));
  }

  /** "Did not ask for soldiers to fight its people" may have asked for them all the same. */
  private boolean deniesPurpose(Token verb) {
    List<Token> heads = new ArrayList<>(List.of(verb));
    heads.addAll(clause.complements(verb, "for"));
    return heads.stream()
        .flatMap(head -> sentence.dependents(head, "advcl", "acl").stream())
        .anyMatch(verbs::hasTo);
  }

  private boolean isOutOf(Token verb) {
    return clause.complements(verb, "of").stream()
        .filter(noun -> clause.cases(noun).contains("out"))
        .anyMatch(noun -> !sentence.has(noun, "det", "nmod:poss") && !noun.isName());
  }

  /** What two do together has no recipient. */
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE);

  /** A noun or verb that names nobody and no place tells nothing that can be counted. */
  private static boolean isSaid(
      Trigger trigger, Report.Parties who, String place, When when, boolean counted) {
    boolean party = !who.actors().isEmpty() || !who.recipients().isEmpty();
    if (RelationTriggers.needsBoth(trigger)) {
      boolean together = who.actors().size() > 1 && MUTUAL.contains(trigger.entry().code().type());
      return together || (!who.actors().isEmpty() && !who.recipients().isEmpty());
    }
    boolean noun = trigger.entry().noun();
    boolean setting = !place.isEmpty() || when.isKnown();
    boolean material = trigger.entry().code().type().isMaterial();
    if (trigger.entry().code().type() == EventType.CONSULT) {
      return party || (when.isKnown() && when.from().equals(when.to()));
    }
    if (noun) {
      return party || (material && (when.isKnown() || counted));
    }
    return party || (setting && material) || (material && trigger.entry().demands() > 0);
  }

  private static Report.Action action(Trigger trigger) {
    Entry.Code code = trigger.entry().code();
    Token word = trigger.word();
    return new Report.Action(code.type(), code.mode(), word.span(), word.lemma());
  }

  private List<Report.Quantity> quantities(Trigger trigger) {
    Set<Token> counted = new LinkedHashSet<>();
    counted.add(trigger.word());
    List<Token> heads = new ArrayList<>(trigger.objects());
    heads.addAll(trigger.told());
    if (trigger.word().isVerb()) {
      heads.addAll(clause.actors(trigger.word()));
    } else {
      heads.addAll(clause.complements(trigger.word(), "of"));
    }
    if (trigger.entry().code().type() == EventType.ACCUSE) {
      heads.addAll(clause.complements(trigger.word(), "against"));
    }
    if (trigger.entry().code().type() == EventType.MOBILIZE) {
      for (String way : List.of("from", "aboard", "on", "with", "in")) {
        clause.complements(trigger.word(), way).stream()
            .filter(noun -> lexicon.members("vessel").contains(noun.lemma()))
            .forEach(heads::add);
      }
    }
    heads.forEach(head -> counted.addAll(clause.coordinated(head)));
    return quantities.of(counted);
  }

  /** The clause: the trigger with its subject and everything below, without other clauses. */
  private Span span(Trigger trigger) {
    Token word = trigger.word();
    Token top = word;
    Optional<Token> governor = sentence.findGovernor(word);
    boolean argument =
        Set.of("nsubj", "nsubj:pass", "obj", "xcomp").contains(sentence.relation(word));
    if (governor.isPresent() && argument && governor.get().isVerb()) {
      top = governor.get();
    }
    Span span = top.span();
    for (Token token : own(top, trigger.entry().code().type() == EventType.REQUEST)) {
      span = span.hull(token.span());
    }
    for (Token subject : word.isVerb() ? clause.actors(word) : List.<Token>of()) {
      span = span.hull(subject.span());
      for (Token before : sentence.dependents(subject, SUBJECT_PARTS)) {
        span = span.hull(sentence.reach(before));
      }
    }
    for (Report.Quantity counted : quantities(trigger)) {
      boolean right =
          counted.span().end() <= span.start() && span.start() - counted.span().end() < 3;
      span = right ? span.hull(counted.span()) : span;
      span = counted.span().overlaps(span) ? span.hull(counted.span()) : span;
    }
    return demanded(trigger, span).hull(word.span());
  }

  /** What somebody says must be done is part of saying so. */
  private Span demanded(Trigger trigger, Span own) {
    boolean demand =
        RelationTriggers.needsBoth(trigger) && Frames.is("say", trigger.word().lemma());
    Span span = own;
    for (Token due : demand ? trigger.objects() : List.<Token>of()) {
      span = span.hull(sentence.findGovernor(due).map(sentence::reach).orElse(due.span()));
    }
    return span;
  }

  /** What is asked for belongs to the asking: "called on both to show restraint". */
  private boolean isAsked(Token child) {
    return Clause.base(sentence.relation(child)).equals("advcl")
        && sentence.dependents(child, "mark").stream()
            .anyMatch(mark -> Set.of("to", "for", "on").contains(Clause.lower(mark)));
  }

  private static final String[] SUBJECT_PARTS = {"det", "compound", "amod", "nummod", "nmod:poss"};

  private List<Token> own(Token top, boolean asks) {
    List<Token> kept = new ArrayList<>();
    for (Token child : sentence.dependents(top)) {
      String relation = Clause.base(sentence.relation(child));
      boolean other =
          Set.of("advcl", "parataxis", "conj", "punct", "cc", "dep").contains(relation)
              || (relation.equals("ccomp") && !sentence.has(child, "mark"));
      if (!other || (asks && isAsked(child))) {
        kept.addAll(sentence.subtree(child));
      }
    }
    return kept;
  }
}
