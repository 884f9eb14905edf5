package org.unecho.collect;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip and stops when it grows beyond all reason. */
final class BoundedGzip extends FilterInputStream {
  /** Small files may pack well; the ratio is looked at only beyond this many bytes. */
  private static final long FREE = 1_000_000;

  private final Counting packed;
  private final int maxExpansion;
  private final long maxBytes;
  private long unpacked;

  BoundedGzip(InputStream raw, int maxExpansion, long maxBytes) throws IOException {
    this(new Counting(raw), maxExpansion, maxBytes);
  }

  private BoundedGzip(Counting packed, int maxExpansion, long maxBytes) throws IOException {
    super(new GZIPInputStream(packed));
    this.packed = packed;
    this.maxExpansion = maxExpansion;
    this.maxBytes = maxBytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    unpacked += Math.max(0, read);
    if (unpacked > maxBytes) {
      throw new TooMuchException(
          "unpacks to more than " + maxBytes + " bytes (limit maxUnpackedBytes): reading stopped");
    }
    if (unpacked > FREE && unpacked / maxExpansion > packed.count) {
      throw new TooMuchException(
          "unpacks to more than "
              + maxExpansion
              + " times its size (limit maxExpansion): reading stopped");
    }
    return read;
  }

  /** A file unpacks to more than is allowed. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    TooMuchException(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }

  /** Counts the packed bytes that were taken. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
