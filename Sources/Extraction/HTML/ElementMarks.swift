import XML

/// What the attributes of an element say about its part in the page.
struct ElementMarks {
  /// A part of a page that attributes name.
  enum Part {
    /// The text of the report.
    case body
    /// Menus, teasers, forms: what stands on every page.
    case furniture
    case author
    case date
    case views
  }

  /// Whether it is not shown.
  let isHidden: Bool
  /// What its role, its class and its id name it, nil for nothing known.
  let part: Part?
  /// The moment that it stands for.
  let moment: String?

  init(_ element: borrowing XMLElement) {
    let style = (element.attribute("style") ?? "").lowercased().filter { !$0.isWhitespace }
    isHidden =
      element.attribute("hidden") != nil || element.attribute("aria-hidden") == "true"
      || style.contains("display:none") || style.contains("visibility:hidden")
    moment = element.attribute("datetime")
    part = Self.part(
      role: element.attribute("role")?.lowercased(), property: element.attribute("itemprop")?.lowercased(),
      words: Self.words(element.attribute("class")) + Self.words(element.attribute("id")))
  }

  private static func part(role: String?, property: String?, words: [Substring]) -> Part? {
    switch property {
    case "articlebody": return .body
    case "author": return .author
    case "datepublished": return .date
    default: break
    }
    if let role, ["navigation", "banner", "contentinfo", "complementary", "search", "dialog"].contains(role) {
      return .furniture
    }
    if role == "main" { return .body }
    // The word that comes last tells most: `article-author`, `content-share`.
    for word in words.reversed() {
      if furniture.contains(word) { return .furniture }
      if authors.contains(word) { return .author }
      if dates.contains(word) { return .date }
      if word == "views" { return .views }
    }
    return nil
  }

  /// The words of a class or an id: `news__share-box` is three.
  private static func words(_ value: String?) -> [Substring] {
    (value ?? "").lowercased().split { !$0.isLetter }
  }

  private static let furniture: Set<Substring> = [
    "share", "sharing", "social", "socials", "comment", "comments", "related", "recommend", "recommended",
    "recommendations", "sidebar", "breadcrumb", "breadcrumbs", "menu", "nav", "navbar", "navigation", "footer", "tags",
    "advert", "advertisement", "adv", "ads", "banner", "banners", "subscribe", "subscription", "newsletter", "cookie",
    "cookies", "popup", "modal", "widget", "pagination", "pager", "rating", "reactions", "likes", "login", "search",
    "promo", "teaser", "teasers", "similar", "copyright", "caption", "credits", "credit", "readmore", "toolbar",
  ]
  private static let authors: Set<Substring> = ["author", "authors", "byline", "writer"]
  private static let dates: Set<Substring> = ["date", "datetime", "pubdate", "published", "time", "timestamp"]
}
