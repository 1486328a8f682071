import Glibc

/// A file, a pipe or standard input read in pieces, in bounded memory.
public struct FileStream: ByteStream, ~Copyable {
  /// The path as the user gave it.
  public let path: String
  private let descriptor: Int32
  private let pieceSize: Int

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - pieceSize: The most bytes of a piece.
  /// - Throws: `FileError` when there is no such file, it is a directory, or it may not be read.
  public init(path: String, pieceSize: Int = 1 << 18) throws(FileError) {
    self.path = path
    self.pieceSize = pieceSize
    descriptor = path == "-" ? STDIN_FILENO : try FileReading.openForReading(path).descriptor
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next piece, empty at the end.
  ///
  /// - Throws: `FileError` when reading fails.
  public mutating func next() throws(FileError) -> [UInt8] {
    try FileReading.piece(of: descriptor, size: pieceSize, path: path)
  }
}
