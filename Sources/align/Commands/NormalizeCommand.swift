import ArgumentParser
import ICUBridge
import Orthography
import TextModel

/// `align normalize`: a text in, the same text with its letters mended out.
struct NormalizeCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Mend the letters of a text: look-alikes, soft hyphens, letters stored in pieces.",
    discussion: """
      Words typed with letters of the other script are written in one (қaзaқ with Latin a), Roman numerals in Latin; \
      soft hyphens and zero-width characters are taken out. Quotation marks, dashes and spaces stay.

      EXAMPLES
        align normalize report.kk.txt -o clean.kk.txt
        align normalize --report report.kk.txt
      """)

  /// The words of `--form`.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case nfc, nfkc
  }

  @OptionGroup var filter: FilterOptions

  @Option(help: "The normalization form of the result; nfkc loses typography (№ becomes No).")
  var form = Form.nfc

  @Flag(help: "Print what would be changed, where and why, instead of the text.")
  var report = false

  func carryOut() throws(Trouble) -> ExitStatus {
    let output = try filter.destination()
    let source = try filter.input().source(filter.talking.talk)
    let repaired: RepairedText
    do throws(ICUError) {
      repaired = try TextRepair(form: form == .nfc ? .nfc : .nfkc).repair(source.utf8)
    } catch {
      throw Trouble(error)
    }
    if report {
      try output.write(RepairReport.text(repaired.repairs))
      if repaired.repairs.isEmpty { filter.talking.talk.note("\(filter.file): nothing to mend") }
    } else {
      try output.write(repaired.utf8)
    }
    return .success
  }
}
