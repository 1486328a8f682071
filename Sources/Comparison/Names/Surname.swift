/// Tells surnames by their endings.
enum Surname {
  /// Whether a word, or one of its forms without a case ending, ends like a surname and not like a patronymic.
  static func isOne(_ word: String, bases: [String]) -> Bool {
    !patronymics.contains { word.contains($0) }
      && bases.contains { base in base.unicodeScalars.count >= 5 && endings.contains { base.hasSuffix($0) } }
  }

  private static let endings = ["ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына"]
  private static let patronymics = ["ович", "евич", "овна", "евна", "овне", "евне", "овну", "евну", "овной", "евной"]
}
