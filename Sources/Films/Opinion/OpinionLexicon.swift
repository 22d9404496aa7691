/// Words by which critics praise and fault what they name, and words that turn these round.
///
/// Only words that mean the same of nearly everything in a film are here; `Sentiment` weighs the rest.
enum OpinionLexicon {
  /// From -1 to 1, by word in lower case.
  static let words: [String: Float] = {
    var words: [String: Float] = [:]
    for (lean, list) in table {
      for word in list.split(whereSeparator: \.isWhitespace) { words[String(word)] = lean }
    }
    return words
  }()

  /// Two words, with or without a hyphen.
  static let pairs: [String: Float] = {
    var pairs: [String: Float] = [:]
    for (lean, list) in [
      (
        1,
        "career best|top notch|first rate|spot on|pitch perfect|jaw dropping|eye popping|"
          + "note perfect|knock out|rings true|ring true"
      ),
      (
        0.6,
        "well crafted|well paced|well written|well acted|well drawn|well shot|razor sharp|lived in|"
          + "star making|career defining|scene stealing|thought provoking|laugh out|real depth|"
          + "gut punch|sure hand|with care|firm grip|on point"
      ),
      (
        -0.6,
        "half baked|half hearted|one note|one dimensional|two dimensional|paper thin|mean spirited|"
          + "non existent|heavy handed|ham fisted|off putting|too long|too slow|"
          + "too much|too many|starts slow|off slow|no sense|fall flat|falls flat|fell flat|"
          + "falls apart|falls short|fall short|fell apart|cookie cutter|by numbers|ill conceived|"
          + "ill judged|going nowhere|goes nowhere|on autopilot|wears thin"
      ),
    ] as [(Float, String)] {
      for pair in list.split(separator: "|") { pairs[String(pair)] = lean }
    }
    return pairs
  }()

  static let turns: Set<String> = [
    "but", "though", "although", "while", "yet", "however", "despite", "nevertheless", "whereas",
    "because", "unfortunately", "nonetheless", "sadly", "still", "otherwise", "except", "until",
  ]

  static let negations: Set<String> = [
    "not", "never", "no", "hardly", "barely", "scarcely", "neither", "nor", "cannot", "without",
    "none", "nothing", "didn't", "didn’t", "doesn't", "doesn’t", "don't", "don’t", "isn't", "isn’t",
    "wasn't", "wasn’t", "aren't", "aren’t", "weren't", "weren’t", "can't", "can’t", "couldn't",
    "couldn’t", "won't", "won’t", "wouldn't", "wouldn’t", "hasn't", "hasn’t", "haven't", "haven’t",
    "lacks", "lack", "lacking", "lacked", "isnt", "doesnt", "far", "anything", "less",
  ]

  /// `Lovely songs cannot hide a thin plot`: what stands before is praised, what stands behind is not.
  static let helps: Set<String> = [
    "hide", "mask", "disguise", "conceal", "save", "redeem", "rescue", "salvage", "overcome",
    "compensate", "offset", "excuse", "distract", "outweigh", "obscure",
  ]

  static let absences: Set<String> = [
    "no", "without", "lacks", "lack", "lacking", "lacked", "devoid", "nonexistent", "missing",
    "little", "few", "zero", "sans", "absent", "scant", "low", "short", "shortage", "absence",
    "dearth", "bereft",
  ]

  static let smallWords: Set<String> = [
    "a", "an", "the", "any", "of", "in", "on", "single", "real", "actual", "much", "to", "its",
    "his",
    "her", "their", "one", "kind", "sort", "sense", "or", "discernible", "particular",
  ]

  private static let table: [(Float, String)] = [
    (
      1,
      """
      superb stellar outstanding exquisite magnificent masterful masterly dazzling dazzles \
      dazzle stunning stunningly gorgeous gorgeously sumptuous breathtaking breathtakingly \
      brilliant brilliantly terrific excellent wonderful wonderfully marvelous marvellous \
      remarkable extraordinary exceptional phenomenal sublime impeccable impeccably flawless \
      flawlessly riveting mesmerizing mesmerising electrifying astonishing towering luminous \
      hypnotic knockout memorable unforgettable haunting seamless seamlessly crackles \
      crackling sparkles sparkling soars shines shine triumphs excels gripping virtuoso \
      virtuosic sensational powerhouse stirring enthralling
      """
    ),
    (
      0.6,
      """
      strong solid sharp crisp taut tight brisk briskly nimble lively lean assured confident \
      accomplished polished inventive imaginative original fresh clever cleverly smart smartly \
      witty nuanced layered textured subtle delicate vivid lush rich richly evocative \
      immersive stylish elegant elegantly atmospheric moody kinetic propulsive pulsating \
      pounding thrilling exhilarating exciting tense suspenseful compelling engaging absorbing \
      engrossing intriguing captivating charming charismatic magnetic committed fearless \
      grounded authentic believable convincing convincingly relatable heartfelt moving \
      touching poignant affecting resonant satisfying rewarding earned effective effectively \
      skilled skilful skillful skillfully deft deftly adept competent thoughtful intelligent \
      ambitious bold daring delightful delight enjoyable entertaining great good fine \
      impressive impresses beautiful beautifully perfect perfectly lovely warm \
      tender funny hilarious fun clean steady elevates elevate anchors steals nails delivers \
      lifts lift enlivens carries distinguished apt winning incisive eloquent graceful \
      gracefully sturdy robust snappy zippy fluid spectacular epic adequate capable dependable \
      reliable ingenious melodic soulful catchy sweeping swells naturalistic empathetic \
      spellbinding visceral
      """
    ),
    (
      -0.6,
      """
      thin flimsy slight weak weaker weakest lazy clunky clumsy stilted wooden stiff hammy \
      cheesy corny hokey predictable formulaic familiar generic derivative routine rote stale \
      tired recycled hackneyed clichéd clichés cliché cliches cliche contrived convoluted \
      confusing confused muddled garbled jumbled scrambled incoherent disjointed disconnected \
      scattershot scattered messy sloppy shoddy cheap choppy jagged jarring uneven \
      inconsistent rushed abrupt abruptly underwritten underdeveloped undercooked underused \
      undernourished halfhearted shallow superficial simplistic cardboard bland flat dull drab \
      murky muddy tedious boring plodding ponderous sluggish slow lethargic listless lifeless \
      inert meandering meanders meander drags sags sag saggy stumbles stumble falters falter \
      flounders collapses sinks derails undermines undermine undercuts hobbled doomed doom \
      marred mars spoils overlong bloated overstuffed overwrought overdone overbearing \
      intrusive grating shrill obnoxious annoying irritating unfunny juvenile crude forced \
      strained laboured labored unconvincing implausible unbelievable unlikable unlikeable \
      unsympathetic charmless soulless hollow empty vacant weightless forgettable mediocre \
      lukewarm tepid lackluster lacklustre ordinary pedestrian perfunctory undistinguished \
      nonsensical ludicrous ridiculous absurd silly pointless unnecessary needless gratuitous \
      excessive nonexistent wasted wastes squandered squanders misguided misjudged miscast \
      mishandled botched bungled disappointing disappoints disappointment underwhelming \
      unsatisfying anticlimactic preachy blunt lumbering noisy chaotic nauseating repetitive \
      monotonous drifts wobbly shaky fails failed fail fizzles unresolved sketchy lightweight \
      problem problems flaw flaws flawed weakness holes mess thud inept uninspired \
      unimaginative unoriginal sappy saccharine schmaltzy wanting dreary stock clunks clunker \
      toneless scarcely too
      """
    ),
    (
      -1,
      """
      terrible awful dreadful atrocious abysmal horrible horrid lousy laughable embarrassing \
      excruciating unbearable unwatchable inexcusable insulting insipid inane moronic idiotic \
      worst abominable appalling amateurish wretched godawful disastrous disaster ugliness \
      ugly lame trite execrable
      """
    ),
  ]
}
