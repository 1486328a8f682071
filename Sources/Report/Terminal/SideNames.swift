import Comparison
import TextModel

/// What the two sides are called: by their languages, or left and right where those are the same or not known.
struct SideNames: Hashable {
  /// In front of a sentence: `kk`, `ru`; `left`, `right`.
  let left: String
  let right: String
  /// The sign of a sentence that only this side has: the first letter of its name.
  let leftSign: String
  let rightSign: String

  init(of pair: ComparedPair, _ phrases: any Phrases) {
    let tags = (pair.left.language.tag, pair.right.language.tag)
    let places = (phrases.leftName, phrases.rightName)
    func name(_ tag: String, _ place: String) -> String { tags.0 == tags.1 || tag == "und" ? place : tag }
    (left, right) = (name(tags.0, places.0.name), name(tags.1, places.1.name))
    func letter(_ tag: String, _ sign: String) -> String { tag == "und" ? sign : tag.prefix(1).uppercased() }
    let letters = (letter(tags.0, places.0.sign), letter(tags.1, places.1.sign))
    (leftSign, rightSign) = letters.0 == letters.1 ? (places.0.sign, places.1.sign) : letters
  }

  /// The name of the one side that an entry has sentences of.
  func name(of entry: Entry) -> String { entry.left.isEmpty ? right : left }

  /// The cells of the longer name.
  var width: Int { max(CellWidth.of(left), CellWidth.of(right)) }
}
