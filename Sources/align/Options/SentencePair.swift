import ArgumentParser

/// A pair of sentence numbers as `--explain-link` takes it: `I:J`, from zero, as `pair` prints them.
struct SentencePair: ExpressibleByArgument {
  let left: Int
  let right: Int

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let left = Int(parts[0]), let right = Int(parts[1]), left >= 0, right >= 0 else {
      return nil
    }
    self.left = left
    self.right = right
  }
}
