import ArgumentParser
import TextModel

/// A language as the user names it.
struct LanguageTag: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    guard let language = Language(argument) else { return nil }
    self.language = language
  }
}
