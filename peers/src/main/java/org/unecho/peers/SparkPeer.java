package org.unecho.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.unecho.bench.task.Peer;

/**
 * Spark MLlib's MinHashLSH on all cores of this machine, in this process.
 *
 * <p>Five hash tables, as in the example of its documentation, and {@code approxSimilarityJoin} of
 * the texts with themselves, which compares exactly every pair that meets in a table. A session
 * lives as long as the process; its settings are Spark's but that it listens on this machine only
 * and shows no page.
 */
public final class SparkPeer implements Peer {
  private static final int TABLES = 5;
  private static final long SEED = 1;
  private static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("shingles", SQLDataTypes.VectorType(), false);

  /** Made by the service loader. */
  public SparkPeer() {}

  @Override
  public String name() {
    return "Spark";
  }

  @Override
  public String version() {
    return "org.apache.spark:spark-mllib_2.13 "
        + org.apache.spark.package$.MODULE$.SPARK_VERSION()
        + ", MinHashLSH of 5 tables, local[*]";
  }

  @Override
  public List<Link> links(SortedMap<String, String> texts, double least) {
    Shingles shingles = Shingles.of(texts);
    if (shingles.ids().isEmpty()) {
      return List.of();
    }
    Dataset<Row> rows = session().createDataFrame(rows(shingles), SCHEMA);
    MinHashLSHModel model =
        new MinHashLSH()
            .setNumHashTables(TABLES)
            .setSeed(SEED)
            .setInputCol("shingles")
            .setOutputCol("hashes")
            .fit(rows);
    // The join keeps distances below its threshold; the likeness asked for is to be in it.
    return model
        .approxSimilarityJoin(rows, rows, Math.nextUp(1 - least), "distance")
        .selectExpr("datasetA.id", "datasetB.id", "distance")
        .where("datasetA.id < datasetB.id")
        .collectAsList()
        .stream()
        .map(row -> new Link(row.getString(0), row.getString(1), 1 - row.getDouble(2)))
        .sorted(Comparator.comparing(Link::first).thenComparing(Link::second))
        .toList();
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[*]")
        .appName("unecho-bench")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate();
  }

  private static List<Row> rows(Shingles shingles) {
    List<Row> rows = new ArrayList<>();
    for (int text = 0; text < shingles.ids().size(); text++) {
      int[] numbers = shingles.sets().get(text).stream().mapToInt(each -> each).toArray();
      double[] ones = new double[numbers.length];
      Arrays.fill(ones, 1);
      rows.add(
          RowFactory.create(
              shingles.ids().get(text), Vectors.sparse(shingles.different(), numbers, ones)));
    }
    return rows;
  }
}
