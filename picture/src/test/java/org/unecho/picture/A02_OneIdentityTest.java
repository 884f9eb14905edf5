package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Picture;

class A02_OneIdentityTest {
  @Test
  void a_bare_surname_joins_the_one_person_who_bears_it_in_full() {
    Picture picture =
        new Pen()
            .article("a", "President Orla Venn spoke.")
            .article("b", "Venn left early.")
            .person("a", "person:orla-venn", "Orla Venn")
            .person("b", "person:venn", "Venn")
            .picture();
    assertThat(picture.actors()).extracting(Actor::id).containsExactly("person:orla-venn");
    assertThat(picture.identities())
        .contains(new Picture.Identity("b", "person:venn", "person:orla-venn"));
  }

  @Test
  void a_bare_surname_of_two_persons_stays_alone() {
    Picture picture =
        new Pen()
            .article("a", "Orla Venn and Piet Venn spoke.")
            .article("b", "Venn left early.")
            .person("a", "person:orla-venn", "Orla Venn")
            .person("a", "person:piet-venn", "Piet Venn")
            .person("b", "person:venn", "Venn")
            .picture();
    assertThat(picture.actors()).hasSize(3);
  }

  @Test
  void a_bare_surname_joins_who_bears_it_in_far_more_articles_than_others() {
    Pen pen =
        new Pen()
            .article("a", "Orla Venn and Piet Venn spoke.")
            .article("b", "Venn left early.")
            .person("a", "person:orla-venn", "Orla Venn")
            .person("a", "person:piet-venn", "Piet Venn")
            .person("b", "person:venn", "Venn");
    for (String article : List.of("c", "d", "e")) {
      pen.article(article, "Orla Venn spoke to " + article + ".")
          .person(article, "person:orla-venn", "Orla Venn");
    }
    assertThat(pen.picture().identities())
        .contains(new Picture.Identity("b", "person:venn", "person:orla-venn"));
  }

  @Test
  void a_name_misspelt_in_a_copy_is_the_name_of_the_origin() {
    Pen pen =
        new Pen()
            .article("a", "It is a test, says Dorit Halloran of the Quay Centre.")
            .article("b", "It is a trial, says Doryt Hallorin of the Quay Centre.")
            .person("a", "person:dorit-halloran", "Dorit Halloran")
            .person("b", "person:doryt-hallorin", "Doryt Hallorin");
    Picture picture =
        pen.copy(
                "b",
                new Origin.Inside("a"),
                Kind.REWORDED,
                pen.respelt("b", "Doryt Hallorin", "a", "Dorit Halloran"))
            .picture();
    assertThat(picture.actors()).extracting(Actor::name).containsExactly("Dorit Halloran");
    assertThat(picture.actors().get(0).names()).containsExactly("Dorit Halloran", "Doryt Hallorin");
  }

  @Test
  void names_spelt_alike_in_aligned_passages_are_one_even_where_no_distortion_is_listed() {
    Pen pen =
        new Pen()
            .article("a", "It is a test, says Dorit Halloran.")
            .article("b", "It is a trial, says Hallorin.")
            .person("a", "person:dorit-halloran", "Dorit Halloran")
            .person("b", "person:hallorin", "Hallorin");
    String[] pair = {"It is a trial, says Hallorin.", "a", "It is a test, says Dorit Halloran."};
    assertThat(
            pen.copy("b", new Origin.Inside("a"), Kind.REWORDED, Pen.NONE, pair).picture().actors())
        .hasSize(1);
  }

  @Test
  void one_name_in_two_transliterations_is_one_person() {
    assertThat(
            new Pen()
                .article("a", "Aleksandr Tolvanov ruled.")
                .article("b", "Alexander Tolvanov ruled.")
                .person("a", "person:aleksandr-tolvanov", "Aleksandr Tolvanov")
                .person("b", "person:alexander-tolvanov", "Alexander Tolvanov")
                .picture()
                .actors())
        .hasSize(1);
  }

  @Test
  void two_persons_of_one_name_with_clashing_roles_stay_two() {
    Picture picture =
        new Pen()
            .article("a", "Jan Moor, mayor of Eastport, spoke.")
            .article("b", "Jan Moor, striker for Brackwater United, scored.")
            .actor("a", "person:jan-moor", ActorType.PERSON, "Jan Moor", "mayor of Eastport")
            .actor(
                "b",
                "person:jan-moor",
                ActorType.PERSON,
                "Jan Moor",
                "striker for Brackwater United")
            .picture();
    assertThat(picture.actors())
        .extracting(Actor::id)
        .containsExactly("person:jan-moor", "person:jan-moor-2");
  }

  @Test
  void states_and_alliances_are_one_by_their_id() {
    assertThat(
            new Pen()
                .article("a", "Brenland waits.")
                .article("b", "Brenland waits.")
                .state("a", "state:brenland", "Brenland")
                .state("b", "state:brenland", "Brenland")
                .picture()
                .actors())
        .hasSize(1);
  }

  @Test
  void an_alliance_that_one_article_takes_for_any_body_is_the_alliance_of_the_others() {
    assertThat(
            new Pen()
                .article("a", "The Reef Isles Union sent marines.")
                .article("b", "The Reef Isles Union waits.")
                .actor("a", "alliance:reef-isles-union", ActorType.ALLIANCE, "Reef Isles Union", "")
                .actor(
                    "b",
                    "organisation:reef-isles-union",
                    ActorType.ORGANISATION,
                    "Reef Isles Union",
                    "")
                .picture()
                .actors())
        .extracting(Actor::id)
        .containsExactly("alliance:reef-isles-union");
  }

  @Test
  void the_full_name_names_the_actor_though_the_first_article_has_only_the_surname() {
    Picture picture =
        new Pen()
            .article("a", "Venn left early.")
            .article("b", "President Orla Venn left early, it was said.")
            .person("a", "person:venn", "Venn")
            .person("b", "person:orla-venn", "Orla Venn")
            .copy("b", new Origin.Inside("a"), Kind.REWORDED, Pen.NONE)
            .picture();
    assertThat(picture.actors()).extracting(Actor::name).containsExactly("Orla Venn");
  }

  @Test
  void a_state_that_one_article_takes_for_a_person_is_the_state_of_the_others() {
    Picture picture =
        new Pen()
            .article("a", "The ships lie off Brenland.")
            .article("b", "Brenland refused.")
            .actor("a", "place:brenland", ActorType.PLACE, "Brenland", "")
            .person("b", "person:brenland", "Brenland")
            .picture();
    assertThat(picture.actors()).extracting(Actor::id).containsExactly("place:brenland");
    assertThat(picture.identities())
        .contains(new Picture.Identity("b", "person:brenland", "place:brenland"));
  }

  @Test
  void a_person_named_like_a_place_stays_a_person() {
    Picture picture =
        new Pen()
            .article("a", "The ships lie off Brenland.")
            .article("b", "Ada Brenland refused.")
            .article("c", "Brenland refused.")
            .actor("a", "place:brenland", ActorType.PLACE, "Brenland", "")
            .person("b", "person:ada-brenland", "Ada Brenland")
            .person("c", "person:brenland", "Brenland")
            .picture();
    assertThat(picture.actors())
        .extracting(Actor::id)
        .containsExactly("person:ada-brenland", "place:brenland");
  }

  @Test
  void a_body_whose_name_a_copy_rewords_is_the_body_of_the_origin() {
    String[] pair = {"The Outer Oceans Compact met.", "a", "The Outer Seas Compact met."};
    Picture picture =
        new Pen()
            .article("a", "The Outer Seas Compact met.")
            .article("b", "The Outer Oceans Compact met.")
            .actor(
                "a",
                "organisation:outer-seas-compact",
                ActorType.ORGANISATION,
                "Outer Seas Compact",
                "")
            .actor(
                "b",
                "organisation:outer-oceans-compact",
                ActorType.ORGANISATION,
                "Outer Oceans Compact",
                "")
            .copy("b", new Origin.Inside("a"), Kind.REWORDED, Pen.NONE, pair)
            .picture();
    assertThat(picture.actors())
        .extracting(Actor::id)
        .containsExactly("organisation:outer-seas-compact");
  }

  @Test
  void a_place_that_one_article_knows_as_a_state_is_a_state() {
    Picture picture =
        new Pen()
            .article("a", "Ships left Brenland.")
            .article("b", "The government of Brenland refused.")
            .actor("a", "place:brenland", ActorType.PLACE, "Brenland", "")
            .actor("b", "state:brenland", ActorType.STATE, "Brenland", "")
            .picture();
    assertThat(picture.actors()).extracting(Actor::id).containsExactly("state:brenland");
  }
}
