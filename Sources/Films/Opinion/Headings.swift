/// The headings under which critics praise, fault and sum up, folded: without case, accents and
/// apostrophes.
let headings: [String: Section] = {
  let table: [(Section, String)] = [
    (
      .praise,
      "pros|the pros|pro|what works|what worked|what works well|what worked well|the good|good|likes|"
        + "what i liked|what we liked|i liked|we liked|positives|the positives|strengths|highlights|"
        + "highs|the best|the best bits|what i loved|upsides|what hits|the highs|hits|best bits|"
        + "plus points|what stands out|the upside|strong points|the strengths|reasons to see it|"
        // Other languages.
        + "starken|positiv|das gute|plus|pluspunkte|was gefallt|was gefallen hat|points forts|"
        + "les points forts|point fort|les plus|on aime|on a aime|le positif|pour|lo mejor|lo bueno|"
        + "a favor|puntos fuertes|lo positivo|punti di forza|cosa funziona|pregi|il meglio|"
        + "pontos positivos|pontos fortes|o melhor|o que funciona|pluspunten|sterke punten|goed|"
        + "fordelar|bra|fordele|fordeler|plusser|plusy|zalety|mocne strony|klady|kladne stranky|"
        + "плюсы|достоинства|artilar|良い点|장점"
    ),
    (
      .fault,
      "cons|the cons|con|what falls short|what fell short|what doesnt work|what didnt work|"
        + "what does not work|what did not work|the bad|bad|dislikes|what i didnt like|"
        + "what we didnt like|i disliked|negatives|the negatives|weaknesses|lowlights|lows|the worst|"
        + "what i disliked|downsides|misses|what misses|the ugly|the lows|worst bits|minus points|"
        + "where it falls short|what could be better|what doesnt|what didnt|the downside|weak points|"
        + "the weaknesses|the bad and the ugly|what i didnt love|reasons to skip it|"
        // Other languages.
        + "contra|kontra|schwachen|negativ|das schlechte|minus|minuspunkte|was nicht gefallt|"
        + "was nicht gefallen hat|points faibles|les points faibles|point faible|les moins|"
        + "on aime moins|on na pas aime|le negatif|contre|lo peor|lo malo|en contra|puntos debiles|"
        + "lo negativo|contras|contro|punti deboli|cosa non funziona|difetti|il peggio|"
        + "pontos negativos|pontos fracos|o pior|o que nao funciona|minpunten|zwakke punten|slecht|"
        + "nackdelar|daligt|ulemper|minusser|minusy|wady|slabe strony|zapory|zaporne stranky|"
        + "минусы|недостатки|eksiler|悪い点|단점"
    ),
    (
      .verdict,
      "verdict|the verdict|final verdict|our verdict|my verdict|final score|bottom line|"
        + "the bottom line|final thoughts|in conclusion|conclusion|overall|in short|summary|"
        + "final word|the final word|closing thoughts|final rating|score|rating|should you see it|"
        + "is it worth watching|is it worth seeing|worth watching|final say|last word|the takeaway|"
        + "tldr|parting thoughts|concluding thoughts|wrap up|"
        // Other languages.
        + "fazit|mein fazit|unser fazit|urteil|unser urteil|gesamturteil|le verdict|notre verdict|"
        + "bilan|notre avis|mon avis|en bref|en resume|conclusions|veredicto|conclusion final|"
        + "en conclusion|conclusiones|in conclusione|conclusioni|giudizio|verdetto|veredito|"
        + "conclusao|consideracoes finais|conclusie|oordeel|eindoordeel|omdome|slutsats|konklusion|"
        + "konklusjon|podsumowanie|werdykt|zaver|verdikt|вердикт|итог|вывод|sonuc|総評|まとめ"
    ),
  ]
  var headings: [String: Section] = [:]
  for (section, names) in table {
    for name in names.split(separator: "|") { headings[String(name)] = section }
  }
  return headings
}()

/// The first words of `headings`.
let headingHeads = Set(
  headings.keys.compactMap { $0.split(separator: " ").first.map { String($0) } })

/// Symbols that praise or fault what follows them, even inside a line.
let praisePictures = ["✅", "👍", "➕", "✔", "🟢"].map { Array($0.utf8) }
let faultPictures = ["❌", "👎", "➖", "✘", "✖", "🔴"].map { Array($0.utf8) }

/// Symbols that begin a line of praise or of fault by themselves.
let praiseSymbols = praisePictures + [Array("+ ".utf8)]
let faultSymbols = faultPictures + ["- ", "– ", "− "].map { Array($0.utf8) }
