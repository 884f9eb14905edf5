package org.unecho.lineage;

/** Made-up texts about places, people and outlets that do not exist. */
final class Texts {
  private Texts() {}

  /** A report, as its outlet first wrote it. */
  static final String REPORT =
      """
      Guards take the northern pass as Belmora crisis deepens

      Ostrava Vale sent its border guards to the northern pass on Thursday, hours after the governor of Belmora asked the river alliance for help against armed smugglers.

      An initial 1,400 guards from Ostrava Vale, Karsk and Port Sella crossed the bridge at Tarn before dawn, according to the alliance. It is the first time that its members have sent forces to one of their own.

      The smugglers had seized two grain stores and a radio station, and the governor said they were paid from abroad.

      "This is a remarkably risky step for the marshal," says Ilmar Kostenberg, director of the Harbour Institute. "He has never had to win over a town that does not want him."

      The marshal hopes to extract concessions from Belmora on the use of its harbour, three officials said.

      If the operation fails, the marshal would lose face with the merchants who have paid for his rise.

      Talks between the river states are due to begin on March 10 in Port Sella, followed by a meeting of the grain council on March 12.

      As in the salt war, the marshal could turn a defeat into a bargain, Kostenberg tells Lantern.
      """;

  /** The same, reworded phrase by phrase, with names misspelt and facts changed. */
  static final String REWORDED =
      """
      Guards seize northern pass as crisis in Belmora deepens

      Ostrava Vale dispatched border guards to the northern pass on Thursday, just hours after Belmora's governor requested the river alliance's assistance against armed smugglers.

      Before dawn, a first contingent of 1,400 guards from Ostrava Vale, Karsk and Port Sella went over the bridge at Tarn, the alliance said. Never before have its members deployed forces to a fellow member.

      Two grain stores and a radio station had been captured by the smugglers, who, the governor claimed, were financed from abroad.

      "This is an exceptionally risky step for the marshal," says Ilmar Kostenburg, head of the Harbour Institute. "He has never had to win over a town that does not want him."

      The marshal hopes to make concessions to Belmora over the use of its port, three officials said.

      Should the operation fail, the marshal would lose standing among the merchants who financed his rise.

      Negotiations among the river states are set to start in Port Sella on March 10, and a session of the grain council follows on March 12.

      As in the salt war, the marshal can turn a defeat into a bargain, Kostinberg tells Newsmill.
      """;

  /** Another outlet's own report of the same event. */
  static final String INDEPENDENT =
      """
      Marshal's troops at Tarn

      Residents of Tarn woke on Thursday to the sound of lorries. Columns of border guards rolled through the market square, and children waved from the windows of the old customs house.

      The governor of Belmora, in office since the autumn, had called on neighbouring states overnight to help restore order. His opponents called the request a surrender.

      Shops stayed shut. A baker said she had sold all her bread before seven. Nobody could say how many guards had come; a railway clerk counted more than sixty lorries.

      Smugglers have held the grain store on the quay since Monday, and their leaders want the harbour toll abolished. On Thursday evening they sent a messenger to the bishop, who offered to mediate.

      Karsk, whose soldiers took part, has not sent forces abroad for thirty years. Its parliament is to debate the matter next week.
      """;

  /** One of two reports that share the words of one speech and nothing else. */
  static final String SPEECH_A =
      """
      Harbour toll will stay, says treasurer

      The treasurer of Karsk rejected calls to lower the harbour toll, citing the debt left by the flood.

      "We will not mortgage the grandchildren of this town for a quiet winter. Whoever asks for that should first explain who is to pay for the dykes," she told the assembly.

      Merchants in the gallery whistled. The fishermen's guild announced a march for Saturday, and the police closed the quay to carts.

      Observers doubt that her majority will hold until the vote on the budget in May.
      """;

  /** The other one. */
  static final String SPEECH_B =
      """
      A stormy day in the assembly

      It was a lively session even by the standards of Karsk. Three members were sent out, one for singing.

      The debate on schools took most of the morning. Then the treasurer rose. "We will not mortgage the grandchildren of this town for a quiet winter. Whoever asks for that should first explain who is to pay for the dykes," she said, and sat down again.

      After lunch the members agreed on new uniforms for the lamplighters, and on a statue of the poet Elin Morrow, whose hundredth birthday is near.
      """;

  /** A press review that quotes an essay with its author's name. */
  static final String REVIEW =
      """
      What others write about the pass

      The council of Ostrava Vale called for calm on Friday. A spokesman for the merchants said that trade must go on, whatever happens in the mountains.

      \u201CThe trouble at the northern pass binds together three old quarrels of the river states, from the toll on grain to the uneasy friendship with the islands,\u201D argues Jane R. Hale, a senior fellow of the Tidewater Academy\u2019s Delta Programme. She explains that \u201Cthe marshal\u2019s eagerness at the pass does not mean that he has given up his aims on the coast. As far as he can, he wants to bring the old customs union back under his hand.\u201D

      Radio Sella\u2019s correspondent Otto Brandt disagrees. He thinks that the guards will go home before the snow.

      Hale adds that the price may be high. \u201CIf a revolt should carry a reformer into the governor\u2019s seat, the marshal\u2019s standing in the whole delta would crumble,\u201D she writes. \u201CWould he then call back guards from the coast in order to rescue his name in the mountains?\u201D
      """;

  /** The essay, through another language and back, without its author. */
  static final String TRANSLATED =
      """
      Chance of a lifetime in the mountains

      The conflict at the northern pass combines three ancient disputes among the river states, from the grain toll to the delicate friendship with the islands.

      For generations the mountain towns have lived from carrying goods. Who holds the pass decides what bread costs in the lowlands, and every ruler of the vale has known it.

      But the marshal's zeal at the pass does not imply that he has abandoned his goals on the coast. So far as possible, he would like to bring the former customs union back into his hands.

      There are two reasons for his haste. The harvest was poor, and his rivals in the senate are counting the days until his term ends.

      The position of the marshal in the entire delta would collapse if an uprising put a reformer in the seat of the governor.

      Would he withdraw guards from the coast then, to save his reputation in the mountains?

      Nobody in the capital wants to answer that question today. The senate has adjourned until after the holidays.
      """;

  /** A text put through a program that swaps words, its original unknown. */
  static final String SPUN =
      """
      Marshal faces a gloomy wintry weather as pass remains shut

      By Way Of Lena Orsolo

      The marshal gave the impression to be in a hurry on Monday, in view that his time period ends in spring.

      but the pass is shut, and the three,200 guards looking ahead to to a road may just want weeks to get via.

      the matter has reached the United Nations Safety Council, whose members are not of 1 mind.

      Traders in Imperative Asia and envoys of Pivotal Asia have requested for for endurance. It was a a long evening, one stated.
      """;

  /** An article that carries an agency's credit. */
  static final String CREDITED =
      """
      Pass shut until spring

      TARN (AP) - The northern pass will stay shut until spring, the governor of Belmora said on Monday, because an avalanche tore down the only bridge.

      Two hamlets are cut off. The guards drop bread and medicine from balloons, and a doctor talks to the sick by signal lamp.

      Engineers want to build a rope bridge before the end of the month.
      """;
}
