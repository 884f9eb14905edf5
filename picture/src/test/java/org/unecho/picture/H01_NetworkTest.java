package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.ActorType;
import org.unecho.model.EventType;
import org.unecho.model.Kind;
import org.unecho.model.Network;
import org.unecho.model.Origin;
import org.unecho.model.Realis;
import org.unecho.model.Tie;

/** Islands that do not exist, and how they stand to each other. */
class H01_NetworkTest {
  private static Network network(Pen pen) {
    return pen.picture().overview().network();
  }

  private static Pen states(String article, String text) {
    Pen pen = new Pen().article(article, text);
    for (String name : List.of("Velm", "Ostra", "Tarn", "Quill")) {
      if (text.contains(name)) {
        pen.state(article, "state:" + name.toLowerCase(java.util.Locale.ROOT), name);
      }
    }
    return pen;
  }

  private static void shelling(Pen pen, String article, String verb) {
    String clause = "Velm " + verb + " Ostra";
    pen.report(
        article,
        pen.draft(article, EventType.ASSAULT, "heavy-weapons", clause, verb)
            .from("state:velm")
            .to("state:ostra"));
  }

  @Test
  void a_deed_counts_once_however_many_copies_tell_it() {
    String first = "Velm shelled Ostra on Monday.";
    String second = "Velm bombarded Ostra on Monday.";
    Pen pen =
        states("a", first)
            .article("b", second)
            .state("b", "state:velm", "Velm")
            .state("b", "state:ostra", "Ostra");
    shelling(pen, "a", "shelled");
    shelling(pen, "b", "bombarded");
    String[] pair = {second, "a", first};
    pen.copy("b", new Origin.Inside("a"), Kind.REWORDED, Pen.NONE, pair);
    Tie tie = network(pen).ties().get(0);
    assertThat(network(pen).ties()).hasSize(1);
    assertThat(tie.from() + " to " + tie.to()).isEqualTo("state:velm to state:ostra");
    assertThat(tie.score()).isEqualTo(-9);
    assertThat(tie.deeds()).hasSize(1);
    assertThat(tie.passages()).hasSize(2);
    assertThat(tie.corroboration().independentOrigins()).isEqualTo(1);
  }

  private static void asking(Pen pen, String article, String clause, String... recipients) {
    pen.report(
        article,
        pen.draft(article, EventType.REQUEST, "assist", clause, "asked")
            .from("state:velm")
            .to(recipients)
            .on("2031-03-03"));
  }

  @Test
  void an_origin_that_names_one_of_two_is_no_witness_for_both() {
    Pen pen = states("a", "Velm asked Ostra and Tarn for boats.");
    pen.article("b", "Velm asked Tarn for boats.")
        .state("b", "state:velm", "Velm")
        .state("b", "state:tarn", "Tarn");
    asking(pen, "a", "Velm asked Ostra and Tarn for boats", "state:ostra", "state:tarn");
    asking(pen, "b", "Velm asked Tarn for boats", "state:tarn");
    assertThat(pen.picture().events()).hasSize(1);
    assertThat(network(pen).ties())
        .extracting(tie -> tie.to() + " " + tie.corroboration().independentOrigins())
        .containsExactly("state:ostra 1", "state:tarn 2");
  }

  @Test
  void a_treaty_ties_those_who_sign_it_to_each_other() {
    Pen pen = states("a", "Velm and Ostra signed a treaty.");
    pen.report(
        "a",
        pen.draft("a", EventType.SUPPORT, "", "Velm and Ostra signed a treaty", "signed")
            .from("state:velm", "state:ostra"));
    assertThat(network(pen).ties())
        .extracting(tie -> tie.from() + " " + tie.to())
        .containsExactly("state:ostra state:velm");
  }

  @Test
  void what_is_only_planned_or_denied_ties_nobody() {
    Pen pen = states("a", "Velm may shell Ostra. Velm did not strike Tarn.");
    pen.report(
        "a",
        pen.draft("a", EventType.ASSAULT, "", "Velm may shell Ostra", "shell")
            .from("state:velm")
            .to("state:ostra")
            .as(Realis.POSSIBLE));
    pen.report(
        "a",
        pen.draft("a", EventType.ASSAULT, "", "Velm did not strike Tarn", "strike")
            .from("state:velm")
            .to("state:tarn")
            .as(Realis.DENIED));
    assertThat(network(pen).ties()).isEmpty();
  }

  @Test
  void what_two_do_together_is_one_tie_between_them() {
    Pen pen = states("a", "Velm and Ostra held talks.");
    pen.report(
        "a",
        pen.draft("a", EventType.CONSULT, "", "Velm and Ostra held talks", "talks")
            .from("state:velm", "state:ostra"));
    assertThat(network(pen).ties())
        .singleElement()
        .satisfies(tie -> assertThat(tie.mean()).isEqualTo(2.5));
  }

  private static List<String> stated(String text) {
    Pen pen = states("a", text);
    if (text.contains("Outer Seas Compact")) {
      pen.actor("a", "alliance:compact", ActorType.ALLIANCE, "Outer Seas Compact", "");
    }
    return network(pen).ties().stream()
        .map(tie -> tie.from() + " " + tie.kind() + " " + tie.to())
        .toList();
  }

  @Test
  void texts_state_members_allies_and_foes() {
    assertThat(stated("Velm, a member of the Outer Seas Compact, closed its ports."))
        .containsExactly("state:velm MEMBER alliance:compact");
    assertThat(stated("Velm, Ostra and Tarn are members of the Outer Seas Compact."))
        .containsExactly(
            "state:ostra MEMBER alliance:compact",
            "state:tarn MEMBER alliance:compact",
            "state:velm MEMBER alliance:compact");
    assertThat(stated("It asked Outer Seas Compact members Velm and Ostra for boats."))
        .containsExactly(
            "state:ostra MEMBER alliance:compact", "state:velm MEMBER alliance:compact");
    assertThat(stated("Velm, which leads the seven-member Outer Seas Compact, sent grain."))
        .containsExactly("state:velm MEMBER alliance:compact");
    assertThat(stated("Velm's close ally Ostra sent grain."))
        .containsExactly("state:ostra ALLIES state:velm");
    assertThat(stated("Velm is allied with Ostra."))
        .containsExactly("state:ostra ALLIES state:velm");
    assertThat(stated("Velm and Ostra are allies."))
        .containsExactly("state:ostra ALLIES state:velm");
    assertThat(stated("Velm, a rival of Tarn, refused."))
        .containsExactly("state:tarn FOES state:velm");
    assertThat(stated("It lies between major rivals such as Velm, Ostra and Tarn."))
        .containsExactly(
            "state:ostra FOES state:tarn",
            "state:ostra FOES state:velm",
            "state:tarn FOES state:velm");
  }

  @Test
  void what_is_supposed_wished_or_over_ties_nobody() {
    assertThat(stated("If Velm were a member of the Outer Seas Compact, it would act.")).isEmpty();
    assertThat(stated("Velm is not a member of the Outer Seas Compact.")).isEmpty();
    assertThat(stated("Velm's former ally Ostra sent grain.")).isEmpty();
    assertThat(stated("Velm called its allies, Ostra said.")).isEmpty();
    assertThat(stated("Velm struck Tarn and Ostra, a member of the Outer Seas Compact."))
        .containsExactly("state:ostra MEMBER alliance:compact");
  }

  private static Pen more(Pen pen, String article, String text, String a, String b) {
    return pen.article(article, text)
        .state(article, "state:" + a.toLowerCase(java.util.Locale.ROOT), a)
        .state(article, "state:" + b.toLowerCase(java.util.Locale.ROOT), b);
  }

  @Test
  void a_triangle_balances_unless_one_stands_between_two_foes() {
    Pen pen = states("a", "Velm's ally Ostra came.");
    more(pen, "b", "Ostra's ally Tarn came.", "Ostra", "Tarn");
    more(pen, "c", "Velm, a rival of Tarn, left.", "Velm", "Tarn");
    Network.Triangle torn = network(pen).triangles().get(0);
    assertThat(torn.actors()).containsExactly("state:ostra", "state:tarn", "state:velm");
    assertThat(torn.signs()).containsExactly(1, 1, -1);
    assertThat(torn.balanced()).isFalse();
    Pen friends = states("a", "Velm, Ostra and Tarn are allies.");
    assertThat(network(friends).triangles())
        .singleElement()
        .satisfies(three -> assertThat(three.balanced()).isTrue());
    assertThat(network(friends).ties()).extracting(Tie::kind).containsOnly(Tie.Kind.ALLIES);
  }
}
