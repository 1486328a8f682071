import Bytes

extension Output {
  /// Shows a report that is safe for a terminal, through the user's pager where there is one to read it with.
  ///
  /// - Parameters:
  ///   - report: The report; it may hold escape sequences for colour.
  ///   - paged: Whether the user lets it be paged.
  /// - Throws: `Trouble` when it cannot be written.
  func show(_ report: String, paged: Bool) throws(Trouble) {
    if isTerminal, paged, let command = Pager.command, Pager.show(report, with: command) { return }
    do throws(FileError) {
      try FileWriting.write(Array(report.utf8), to: path)
    } catch {
      throw Trouble(error)
    }
  }
}
