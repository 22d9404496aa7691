import Model

/// Which words say what a clause is about.
enum AspectLexicon {
  /// By word in lower case.
  static let words: [String: Aspect] = {
    var words: [String: Aspect] = [:]
    for (aspect, list) in table {
      for word in list.split(separator: " ") { words[String(word)] = aspect }
    }
    return words
  }()

  /// Two words that mean another aspect than the second alone, or one where neither word means any.
  static let pairs: [String: Aspect] = [
    "special effects": .visuals, "visual effects": .visuals, "production design": .visuals,
    "set design": .visuals, "set pieces": .action, "set piece": .action, "musical score": .music,
    "story arc": .story, "third act": .ending, "final act": .ending, "last act": .ending,
    "world building": .story, "fight scenes": .action, "action scenes": .action,
    "action sequences": .action, "running time": .pacing, "too long": .pacing,
    "too slow": .pacing, "starts slow": .pacing, "off slow": .pacing, "graphic design": .visuals,
    "camera work": .visuals, "voice work": .acting, "fight choreography": .action,
    "too much": .pacing,
  ]

  /// The first words of `pairs`.
  static let pairHeads = Set(pairs.keys.map { String($0.prefix { $0 != " " }) })

  private static let table: [(Aspect, String)] = [
    (
      .story,
      "story storyline storytelling plot plots plotting plotline narrative script scripts scripting "
        + "screenplay screenwriting screenwriter screenwriters writing premise exposition twist twists "
        + "subplot subplots arc arcs tale storylines stories"
    ),
    (
      .acting,
      "acting actor actors actress actresses performance performances performer performers cast "
        + "casting ensemble chemistry portrayal portrayals turn leads acted"
    ),
    (.direction, "direction director directorial filmmaking directing directed helmer helming"),
    (
      .characters, "character characters characterization characterisation protagonist protagonists"
    ),
    (.dialogue, "dialogue dialogues dialog banter lines one-liners repartee"),
    (
      .visuals,
      "visual visuals visually cinematography photography cgi animation effects imagery images "
        + "photographed shot filmed costumes scenery cinematographer camerawork f/x fx lensing editing"
    ),
    (.music, "music score soundtrack songs song musical"),
    (.action, "action stunts stunt fights choreography chase chases combat"),
    (
      .humor,
      "humor humour jokes joke laughs laugh gags gag comedic funny hilarious wit witty comedy "
        + "slapstick unfunny amusing laughter"
    ),
    (
      .pacing,
      "pacing pace paced momentum tempo slow overlong plodding rhythm rhythms drags dragging speed"
    ),
    (.ending, "ending finale climax conclusion denouement resolution climactic"),
  ]
}
