package org.unecho.store.lines;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.unecho.model.Actor;
import org.unecho.model.Article;
import org.unecho.model.Assessment;
import org.unecho.model.Attention;
import org.unecho.model.Contradiction;
import org.unecho.model.Decision;
import org.unecho.model.Derivation;
import org.unecho.model.Event;
import org.unecho.model.Family;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Network.Triangle;
import org.unecho.model.PairScore;
import org.unecho.model.Problem;
import org.unecho.model.Reading;
import org.unecho.model.Saying;
import org.unecho.model.Scheduled;
import org.unecho.model.Tie;
import org.unecho.model.TimelineDay;
import org.unecho.store.lines.MalformedLineException.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes and reads one kind of record as JSON Lines: UTF-8, one object a line, ended by a line
 * feed. Safe for use by several threads.
 *
 * @param <T> the record
 */
public final class JsonLines<T> {
  /** articles.jsonl. */
  public static final JsonLines<Article> ARTICLES = new JsonLines<>(new ArticleShape());

  /** derivations.jsonl. */
  public static final JsonLines<Derivation> DERIVATIONS = new JsonLines<>(new DerivationShape());

  /** families.jsonl. */
  public static final JsonLines<Family> FAMILIES = new JsonLines<>(new FamilyShape());

  /** readings.jsonl. */
  public static final JsonLines<Reading> READINGS = new JsonLines<>(new ReadingShape());

  /** actors.jsonl. */
  public static final JsonLines<Actor> ACTORS = new JsonLines<>(new ActorShape());

  /** events.jsonl. */
  public static final JsonLines<Event> EVENTS = new JsonLines<>(new EventShape());

  /** schedule.jsonl. */
  public static final JsonLines<Scheduled> SCHEDULE = new JsonLines<>(new ScheduledShape());

  /** sayings.jsonl. */
  public static final JsonLines<Saying> SAYINGS = new JsonLines<>(new SayingShape());

  /** timeline.jsonl. */
  public static final JsonLines<TimelineDay> TIMELINE = new JsonLines<>(new TimelineDayShape());

  /** network.jsonl. */
  public static final JsonLines<Tie> NETWORK = new JsonLines<>(new TieShape());

  /** triangles.jsonl. */
  public static final JsonLines<Triangle> TRIANGLES = new JsonLines<>(new TriangleShape());

  /** attention.jsonl. */
  public static final JsonLines<Attention> ATTENTION = new JsonLines<>(new AttentionShape());

  /** contradictions.jsonl. */
  public static final JsonLines<Contradiction> CONTRADICTIONS =
      new JsonLines<>(new ContradictionShape());

  /** influences.jsonl: the edges of the influence map. */
  public static final JsonLines<Edge> INFLUENCES = new JsonLines<>(new EdgeShape());

  /** influence-nodes.jsonl: the nodes of the influence map. */
  public static final JsonLines<Node> NODES = new JsonLines<>(new NodeShape());

  /** What an analyst decided. */
  public static final JsonLines<Decision> DECISIONS = new JsonLines<>(new DecisionShape());

  /** weigh.jsonl. */
  public static final JsonLines<Assessment> ASSESSMENTS = new JsonLines<>(new AssessmentShape());

  /** problems.jsonl. */
  public static final JsonLines<Problem> PROBLEMS = new JsonLines<>(new ProblemShape());

  /** Pairs given and pairs scored; a line of pairs to score needs {@code a} and {@code b} only. */
  public static final JsonLines<PairScore> PAIRS = new JsonLines<>(new PairScoreShape());

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Shape<T> shape;

  private JsonLines(Shape<T> shape) {
    this.shape = shape;
  }

  /** Writes the records to a new file, or over an old one. */
  public void write(Path file, Iterable<? extends T> records) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out, records);
    }
  }

  /** Writes the records to {@code out}, which stays open. */
  public void write(OutputStream out, Iterable<? extends T> records) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    for (T record : records) {
      buffered.write(line(record).getBytes(StandardCharsets.UTF_8));
      buffered.write('\n');
    }
    buffered.flush();
  }

  /** The line of one record, without its end; numbers have at most 4 decimals. */
  public String line(T record) {
    return text(record, false);
  }

  /** The line of one record with every digit of its numbers: reading it gives an equal record. */
  public String exactLine(T record) {
    return text(record, true);
  }

  /**
   * The record of one line.
   *
   * @throws MalformedLineException if it is not such a record
   */
  public T parse(String line) {
    return parse(new Place("line", 1, 1), line);
  }

  /**
   * Gives each record of a file to {@code sink}, one at a time; blank lines are passed over.
   *
   * @throws MalformedLineException at the first line that is not such a record
   */
  public void read(Path file, Consumer<? super T> sink) throws IOException {
    read(
        file,
        sink,
        malformed -> {
          throw malformed;
        });
  }

  /**
   * As {@link #read(Path, Consumer)}, but a malformed line goes to {@code bad}, the rest goes on.
   */
  public void read(
      Path file, Consumer<? super T> sink, Consumer<? super MalformedLineException> bad)
      throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder: expected a file of JSON Lines");
    }
    try (InputStream in = Files.newInputStream(file)) {
      read(file.getFileName().toString(), in, sink, bad);
    }
  }

  /** As {@link #read(Path, Consumer, Consumer)}, from a stream that is called {@code name}. */
  public void read(
      String name,
      InputStream in,
      Consumer<? super T> sink,
      Consumer<? super MalformedLineException> bad)
      throws IOException {
    ByteLines lines = new ByteLines(name, in);
    boolean more = true;
    while (more) {
      try {
        Optional<String> line = lines.next();
        more = line.isPresent();
        line.filter(text -> !text.isBlank())
            .map(text -> parse(lines.place(), text))
            .ifPresent(sink);
      } catch (MalformedLineException malformed) {
        bad.accept(malformed);
      }
    }
  }

  /** All records of a file. */
  public List<T> readAll(Path file) throws IOException {
    List<T> records = new ArrayList<>();
    read(file, records::add);
    return records;
  }

  private T parse(Place place, String line) {
    return LineParser.parse(place, line).as(shape::read);
  }

  private String text(T record, boolean exact) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      shape.write(record, new Keys(out, exact));
      out.writeEndObject();
    }
    return Surrogates.escaped(text.toString());
  }
}
