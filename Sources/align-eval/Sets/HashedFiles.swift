import Alignment
import Bytes
import Exchange
import TextModel

/// Reads the files of a data set and hashes them on the way, in the order in which they are read.
struct HashedFiles {
  private var state = StableHash()

  /// The hash of all that was read, eight hexadecimal digits.
  var hash: String { String(state.hex.prefix(8)) }

  mutating func bytes(_ path: String) throws(Trouble) -> [UInt8] {
    do throws(FileError) {
      let bytes = try FileReading.bytes(at: path)
      state.add(bytes)
      state.add("")
      return bytes
    } catch {
      throw Trouble(error)
    }
  }

  mutating func text(_ path: String) throws(Trouble) -> String { String(decoding: try bytes(path), as: UTF8.self) }

  /// A news page, its language identified.
  mutating func article(_ path: String) throws(Trouble) -> Document {
    DocumentReader(layout: .article).read(try source(path))
  }

  /// A text of one sentence a line.
  mutating func sentences(_ path: String, _ language: Language) throws(Trouble) -> Document {
    DocumentReader(layout: .sentencePerLine, language: language).read(try source(path))
  }

  /// The beads of a ladder.
  mutating func beads(_ path: String) throws(Trouble) -> [Bead] {
    let bytes = try bytes(path)
    do throws(FormatError) {
      return try LadderReader.read(bytes, file: path).map(\.bead)
    } catch {
      throw Trouble(error)
    }
  }

  /// The names of the files of a folder, in the order of their bytes.
  static func names(in folder: String) throws(Trouble) -> [String] {
    do throws(FileError) { return try FileReading.names(inFolder: folder) } catch { throw Trouble(error) }
  }

  private mutating func source(_ path: String) throws(Trouble) -> SourceText {
    let bytes = try bytes(path)
    do throws(DecodingError) { return try Decoder.decode(bytes, name: path) } catch { throw Trouble(error) }
  }
}
