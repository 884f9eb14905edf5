package org.unecho.desk.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/** Writes the brief of a case: a model first, then its two forms. */
public final class BriefWriter {
  private final Brief brief;

  private BriefWriter(Brief brief) {
    this.brief = brief;
  }

  /** The writer of the brief on {@code material}. */
  public static BriefWriter of(Material material) {
    Pile pile = new Pile(material);
    Citations citations = new Citations(pile);
    Desk desk = Desk.of(material, pile, citations);
    Overview overview = new Overview(desk);
    List<Item> first = overview.items();
    List<Section> sections =
        List.of(
            HappenedSection.write(desk),
            TimelineSection.write(desk),
            DueSection.write(desk),
            SaidSection.write(desk),
            DriftSection.write(desk),
            ContradictionsSection.write(desk),
            NetworkSection.write(desk),
            AttentionSection.write(desk),
            InfluenceSection.write(desk),
            OriginsSection.write(desk),
            ChangesSection.write(desk),
            UncertainSection.write(desk));
    List<Sheet> sheets = new Sheets(pile, citations.all()).of(material.articles());
    return new BriefWriter(
        new Brief(
            org.unecho.desk.plain.Shown.line(material.title()),
            overview.scope(),
            first,
            sections,
            citations.list(),
            sheets));
  }

  /** The brief itself. */
  public Brief brief() {
    return brief;
  }

  /** The brief as Markdown (CommonMark). */
  public String markdown() {
    return MarkdownBrief.write(brief);
  }

  /** The brief as one page that loads nothing and runs nothing. */
  public String html() {
    StringOutput page = new StringOutput();
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, BriefWriter.class.getClassLoader(), "org.unecho.desk.templates")
        .render("brief.jte", brief, page);
    return page.toString();
  }
}
