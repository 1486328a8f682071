public import Bytes

/// The two dialects of stand-off alignments: links that name sentences of two other files by their identifiers.
public enum CorpusDialect: String, Sendable, Hashable {
  /// cesAlign as the OPUS corpora have it (Tiedemann 2012): the sentence files are plain XML.
  case opus
  /// As InterText (Vondřička 2014) reads and writes it, with sentence files in TEI P5.
  case interText

  /// Whether links name the sentences of `toDoc` before those of `fromDoc`.
  ///
  /// OPUS begins with `fromDoc`; InterText, editor and server, writes `toDoc` first everywhere: in the group, in
  /// `xtargets` and in `type`.
  var beginsWithTarget: Bool { self == .interText }
}

/// Opens the files that belong to one result: `suffix` is added to the name that they share.
public protocol OutputFiles: AnyObject {
  /// Opens a file.
  ///
  /// - Throws: `FileError` when nothing can be written there.
  func open(suffix: String) throws(FileError) -> any ByteOutput

  /// The name of such a file as another of them names it: without its folder.
  func name(suffix: String) -> String
}
