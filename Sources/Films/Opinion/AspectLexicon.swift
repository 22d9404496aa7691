import Model

/// Which words say what a clause is about.
enum AspectLexicon {
  /// By word in lower case.
  static let words: [String: Aspect] = {
    var words: [String: Aspect] = [:]
    for (aspect, list) in table {
      for word in list.split(whereSeparator: \.isWhitespace) { words[String(word)] = aspect }
    }
    return words
  }()

  /// Two words that mean another aspect than the second alone, or one where neither word means any.
  static let pairs: [String: Aspect] = [
    "special effects": .visuals, "visual effects": .visuals, "production design": .visuals,
    "production values": .visuals, "set design": .visuals, "art direction": .visuals,
    "costume design": .visuals, "graphic design": .visuals, "camera work": .visuals,
    "f x": .visuals, "colour palette": .visuals, "color palette": .visuals, "well shot": .visuals,
    "beautifully shot": .visuals, "well paced": .pacing, "well written": .story,
    "well acted": .acting, "sure hand": .direction,
    "set pieces": .action, "set piece": .action, "fight scenes": .action, "fight scene": .action,
    "action scenes": .action, "action sequences": .action, "action scene": .action,
    "action sequence": .action, "fight choreography": .action, "car chase": .action,
    "car chases": .action, "battle scenes": .action, "musical score": .music,
    "sound track": .music, "orchestral score": .music, "story arc": .story,
    "world building": .story, "source material": .story, "third act": .ending,
    "final act": .ending, "last act": .ending, "final scene": .ending, "final scenes": .ending,
    "last scene": .ending, "final reel": .ending, "final minutes": .ending,
    "last minutes": .ending, "final twist": .ending, "running time": .pacing,
    "run time": .pacing, "too long": .pacing, "too slow": .pacing, "starts slow": .pacing,
    "off slow": .pacing, "too much": .pacing, "slow burn": .pacing,
    "voice work": .acting, "voice acting": .acting, "voice cast": .acting,
    "supporting players": .acting, "supporting cast": .acting, "lead role": .acting,
    "leading man": .acting, "leading lady": .acting, "star turn": .acting,
    "comic timing": .humor, "one liners": .humor, "punch lines": .humor,
    "character development": .characters, "character study": .characters,
    "character arcs": .characters, "character arc": .characters,
  ]

  /// Words that name an aspect and judge it at once.
  static let opinionated: Set<String> = [
    "funny", "hilarious", "unfunny", "witty", "amusing", "slow", "plodding", "overlong", "drags",
    "dragging", "laughs", "sags", "sluggish", "lumbering", "meandering", "hammy", "underwritten",
    "well acted", "well paced", "well written", "well shot", "beautifully shot", "too long",
    "too slow", "too much", "starts slow", "off slow", "sure hand",
  ]

  private static let table: [(Aspect, String)] = [
    (
      .story,
      """
      story storyline storylines storytelling stories plot plots plotting plotline plotlines \
      narrative narratives script scripts scripting screenplay screenplays screenwriting \
      screenwriter screenwriters writing premise exposition twist twists subplot subplots arc arcs \
      tale setup
      """
    ),
    (
      .acting,
      """
      acting actor actors actress actresses performance performances performer performers cast \
      casting ensemble chemistry portrayal portrayals turn turns leads acted hammy
      """
    ),
    (
      .direction,
      """
      direction director directors directorial filmmaking directing directed directs \
      helmer helming helmed filmmaker
      """
    ),
    (
      .characters,
      """
      character characters characterization characterisation characterizations \
      characterisations protagonist protagonists villain villains antagonist antagonists hero \
      heroine heroes underwritten
      """
    ),
    (
      .dialogue,
      "dialogue dialogues dialog banter lines repartee wordplay monologues"
    ),
    (
      .visuals,
      """
      visual visuals visually cinematography photography cgi animation animated effects vfx \
      imagery images photographed shot filmed lensed costumes costuming scenery cinematographer \
      camerawork fx lensing editing compositions lighting sets framing
      """
    ),
    (.music, "music score soundtrack songs song musical tunes melodies composer scoring"),
    (
      .action,
      """
      action stunts stunt stuntwork fights fight fighting brawls choreography chase chases combat \
      shootouts gunfights gunplay swordplay battles fisticuffs
      """
    ),
    (
      .humor,
      """
      humor humour jokes joke laughs laugh gags gag comedic funny hilarious wit witty comedy \
      slapstick unfunny amusing laughter punchlines punchline satire
      """
    ),
    (
      .pacing,
      """
      pacing pace paced momentum tempo slow overlong plodding rhythm rhythms drags dragging speed \
      sags sluggish lumbering runtime meandering length
      """
    ),
    (
      .ending,
      "ending endings finale climax conclusion denouement dénouement resolution climactic epilogue"
    ),
  ]
}
