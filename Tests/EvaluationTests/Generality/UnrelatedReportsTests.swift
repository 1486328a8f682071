import Alignment
import Bytes
import Testing
import TextModel

@testable import align_eval

/// Reports of different events have no statement in common.
@Suite struct UnrelatedReportsTests {
  /// The reports of `corpus/`, each with the event it tells of.
  private func reports() throws -> [(event: String, document: Document)] {
    var files = HashedFiles()
    return try FileReading.names(inFolder: Project.root + "/corpus").filter { $0.hasSuffix(".txt") }.map { name in
      (String(name.prefix { $0 != "." }), try files.article(Project.root + "/corpus/" + name))
    }
  }

  @Test func hardlyALinkBetweenDifferentEvents() throws {
    let reports = try reports()
    var links = 0
    var sentences = 0
    for left in reports {
      for right in reports where left.event < right.event {
        let ladder = Aligner().align(left.document, right.document)
        #expect(ladder.mode == .comparable, "\(left.event) and \(right.event)")
        links += ladder.links.count
        sentences += min(left.document.sentences.count, right.document.sentences.count)
      }
    }
    #expect(sentences > 1000)
    #expect(links * 200 <= sentences, "\(links) links in \(sentences) sentences")
  }
}
