package org.unecho.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.unecho.collect.json.JsonText;
import org.unecho.collect.json.MalformedJsonException;
import org.unecho.model.Source;

/** Reads JSON Lines files, plain or gzipped: one article a line. */
final class RecordFiles {
  private final CollectSettings settings;
  private final Consumer<Draft> drafts;
  private final Reporter problems;

  RecordFiles(CollectSettings settings, Consumer<Draft> drafts, Reporter problems) {
    this.settings = settings;
    this.drafts = drafts;
    this.problems = problems;
  }

  static boolean reads(String name) {
    return name.endsWith(".jsonl") || isPacked(name);
  }

  private static boolean isPacked(String name) {
    return name.endsWith(".jsonl.gz");
  }

  void read(Path file, String location) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream in =
            isPacked(location.toLowerCase(Locale.ROOT))
                ? new BoundedGzip(raw, settings.maxExpansion(), settings.maxUnpackedBytes())
                : raw) {
      BoundedLines lines = new BoundedLines(in, settings.maxLineBytes());
      while (lines.next()) {
        line(lines, location);
      }
    } catch (BoundedGzip.TooMuchException e) {
      problems.problem("gzip-bomb", location, e.sentence());
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      problems.problem(
          "broken-gzip",
          location,
          "is not a whole gzip file: reading stopped there, what came before was taken");
    }
  }

  private void line(BoundedLines lines, String location) {
    String record = location + "#" + lines.number();
    if (lines.isTooLong()) {
      problems.problem(
          "too-large",
          record,
          "is longer than "
              + settings.maxLineBytes()
              + " bytes (limit maxLineBytes) and was passed over");
      return;
    }
    byte[] bytes = lines.bytes();
    Optional<String> text = decode(bytes);
    if (text.isEmpty()) {
      problems.problem("malformed-json", record, "line " + lines.number() + " is not UTF-8");
    } else if (!text.get().isBlank()) {
      parse(text.get(), new Source(record, Digests.of(bytes)), lines.number());
    }
  }

  private void parse(String text, Source source, long number) {
    try {
      Object value = JsonText.parse(text);
      if (value instanceof Map<?, ?> members) {
        new RecordDraft(members, source, problems).draft().ifPresent(drafts);
      } else {
        problems.problem(
            "malformed-json",
            source.location(),
            "line " + number + ": expected an object {…}, found another JSON value");
      }
    } catch (MalformedJsonException e) {
      problems.problem(
          "malformed-json",
          source.location(),
          "line "
              + number
              + ", column "
              + e.column()
              + ": expected one JSON object, found: "
              + Characters.withoutControls(e.found()));
    }
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
