/// An RSS feed with a review of each film.
func feed(items: [String]) -> String {
  feed(dates: Dictionary(uniqueKeysWithValues: items.map { ($0, 10) }))
}

/// The same with the day of November 2025 on which each was published.
func feed(dates: [String: Int]) -> String {
  let items = dates.sorted { $0.key < $1.key }.map { film, day in
    """
    <item><title>‘\(film)’ review: a fine film</title><guid>https://c.example/\(film)</guid>
    <link>https://c.example/\(film)-review</link><pubDate>\(day) Nov 2025 10:00:00 GMT</pubDate>
    <category>Film reviews</category>
    <description>The acting is superb and the story is gripping. Rating: 4/5</description></item>
    """
  }
  return """
    <rss version="2.0"><channel><title>One Critic</title><link>https://c.example/</link>
    <description>Reviews</description>\(items.joined())</channel></rss>
    """
}
