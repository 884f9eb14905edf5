package org.unecho.reading.dependencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.unecho.reading.dependencies.DependencyParser.Governed;

class A01_SameTreesAsCoreNlpTest {
  private static final String NETWORK = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /** Invented. */
  private static final String TEXT =
      """
      The council of Orland, which met on Monday (its ninth session), rejected the treaty.
      "We were told that the quay would be closed by noon," said Ann Lee, its chairwoman.
      Ships were sent and the port was blocked, although nobody had asked for either.
      Where did they go? Not to Velgrad - the road there, once 300 km long, had been mined.
      Irma Holt gave the fishermen's widows 2.5m crowns; what they did with it is their affair.
      No.
      """;

  private final DependencyParser parser = DependencyParser.load(NETWORK);

  @Test
  void trees_are_those_of_the_peer_whose_network_it_is() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,depparse");
    Annotation read = new Annotation(TEXT);
    new StanfordCoreNLP(settings, false).annotate(read);
    List<CoreMap> sentences = read.get(CoreAnnotations.SentencesAnnotation.class);
    assertThat(sentences).hasSizeGreaterThan(5);
    for (CoreMap sentence : sentences) {
      assertThat(ours(sentence)).as(sentence.toString()).isEqualTo(theirs(sentence));
    }
  }

  private List<Governed> ours(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    return parser.parse(
        labels.stream().map(CoreLabel::word).toList(),
        labels.stream().map(CoreLabel::tag).toList());
  }

  private static List<Governed> theirs(CoreMap sentence) {
    int size = sentence.get(CoreAnnotations.TokensAnnotation.class).size();
    List<Governed> tree = new ArrayList<>(Collections.nCopies(size, new Governed(0, "root")));
    SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
    graph
        .edgeIterable()
        .forEach(
            edge ->
                tree.set(
                    edge.getDependent().index() - 1,
                    new Governed(edge.getGovernor().index(), edge.getRelation().toString())));
    return tree;
  }

  @Test
  void a_sentence_without_words_has_no_grammar() {
    assertThat(parser.parse(List.of(), List.of())).isEmpty();
  }

  @Test
  void words_without_tags_are_refused() {
    assertThatThrownBy(() -> parser.parse(List.of("Quays", "close"), List.of("NNS")))
        .hasMessage("expected a tag for each of 2 words, found 1");
  }

  @Test
  void a_network_that_is_not_there_is_named() {
    assertThatThrownBy(() -> DependencyParser.load("no/such.gz"))
        .hasMessageContaining("no/such.gz")
        .hasMessageContaining("found none");
  }
}
