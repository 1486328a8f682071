import Bytes
import Exchange
import TextModel

/// What is compared: two texts, the pairs of a folder, or the texts of a finished alignment.
enum DiffSubject {
  case texts(PairInput)
  case folder([FolderPair])
  case alignment(AlignedTexts)

  /// Whether it is many pairs, which take a while.
  var isFolder: Bool { if case .folder = self { true } else { false } }

  /// Settles what the user named.
  ///
  /// - Throws: `Trouble` where one text stands alone, or a folder has no pairs.
  init(_ left: String, _ right: String?, _ options: PairOptions, _ talk: Talk) throws(Trouble) {
    if let right {
      self = .texts(try options.input(left, right))
    } else if FileReading.isDirectory(left) {
      self = .folder(try FolderPair.all(in: left, options, talk))
    } else {
      self = .alignment(try AlignedTexts(path: left, options))
    }
  }
}
