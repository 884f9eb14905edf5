package org.unecho.desk.plain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.unecho.picture.words.Plurals;

/** Numbers as people write them. */
public final class Count {
  private Count() {}

  /** {@code 1 article}, {@code 2 articles}. */
  public static String of(long number, String thing) {
    return of((double) number, thing);
  }

  /**
   * The same for a number that may be broken: {@code 2.5 percent}; a number alone counts nothing.
   */
  public static String of(double number, String thing) {
    String what = number == 1 ? thing : Plurals.of(thing);
    return (number(number) + " " + what).strip();
  }

  /** {@code 2,500}, {@code 0.5}. */
  public static String number(double value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(BigDecimal.valueOf(value));
  }

  /** {@code 93 %}; never 100 % for less than all, never 0 % for more than none. */
  public static String percent(double share) {
    long rounded = Math.round(share * 100);
    if (rounded == 100 && share < 1) {
      return "over 99 %";
    }
    return rounded == 0 && share > 0 ? "under 1 %" : rounded + " %";
  }
}
