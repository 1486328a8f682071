import Samples
import Testing
import TextModel

@testable import Alignment

/// What a user knows of an alignment holds, in both modes and whatever the texts.
@Suite struct GuidanceTests {
  private static func align(
    _ left: Document, _ right: Document, _ mode: AlignmentMode?, _ guidance: Guidance
  ) -> Ladder {
    var options = Aligner.Options()
    options.mode = mode
    return Aligner(options: options).align(left, right, guidance: guidance)
  }

  private static let modes: [AlignmentMode?] = [nil, .parallel, .comparable]

  @Test(arguments: modes)
  func rightLinksAreMadeAndWrongOnesAreNot(mode: AlignmentMode?) throws {
    let text = Texts.document(Texts.news)
    let guidance = try Guidance(
      [
        .init(left: [2], right: [3], verdict: .right), .init(left: [5, 6], right: [5], verdict: .right),
        .init(left: [8], right: [8], verdict: .wrong), .init(left: [0], right: [], verdict: .right),
      ], locksParagraphs: false, of: text, text)
    let ladder = Self.align(text, text, mode, guidance)
    #expect(ladder.beads.contains(Bead(left: [2], right: [3], confidence: 1)))
    #expect(ladder.beads.contains(Bead(left: [5, 6], right: [5], confidence: 1)))
    #expect(ladder.beads.contains(Bead(left: [0], right: [], confidence: 1)))
    #expect(!ladder.beads.contains { $0.left.contains(8) && $0.right.contains(8) })
    #expect(ladder.beads.contains { $0.left == [4] && $0.right == [4] }, "what is not spoken of changed")
  }

  /// Random statements about random texts.
  @Test(arguments: modes)
  func statementsHoldWhateverTheyAre(mode: AlignmentMode?) throws {
    var random = SeededRandom(31)
    var stated = 0
    for round in 0..<150 {
      let left = Texts.random(Int.random(in: 1...12, using: &random), .kazakh, using: &random)
      let right = Texts.random(Int.random(in: 1...12, using: &random), .russian, using: &random)
      let pairs = Self.statements(left.sentences.count, right.sentences.count, using: &random)
      guard let guidance = try? Guidance(pairs, locksParagraphs: false, of: left, right) else { continue }
      stated += 1
      let ladder = Self.align(left, right, mode, guidance)
      #expect(ladder.beads.flatMap(\.left).sorted() == Array(left.sentences.indices), "round \(round)")
      #expect(ladder.beads.flatMap(\.right).sorted() == Array(right.sentences.indices), "round \(round)")
      for pair in pairs {
        switch pair.verdict {
        case .right:
          for bead in pair.beads {
            #expect(
              ladder.beads.contains { $0.left == bead.left && $0.right == bead.right && $0.confidence == 1 },
              "round \(round)")
          }
        case .wrong:
          #expect(
            !ladder.beads.contains { bead in
              pair.left.allSatisfy(bead.left.contains) && pair.right.allSatisfy(bead.right.contains)
            }, "round \(round)")
        }
      }
    }
    #expect(stated > 60)
  }

  private static func statements(_ n: Int, _ m: Int, using random: inout SeededRandom) -> [Guidance.Pair] {
    func stretch(_ count: Int) -> [Int] {
      let first = Int.random(in: 0..<count, using: &random)
      return Array(first..<min(count, first + Int.random(in: 1...2, using: &random)))
    }
    return (0..<Int.random(in: 1...4, using: &random)).map { _ in
      let isWrong = Bool.random(using: &random)
      let isAlone = !isWrong && Int.random(in: 0..<4, using: &random) == 0
      return Guidance.Pair(
        left: stretch(n), right: isAlone ? [] : stretch(m), verdict: isWrong ? .wrong : .right)
    }
  }

  /// A long translation: after a correction in the middle, beads far from it are the same, confidences included.
  @Test func aCorrectionChangesTheStretchAroundIt() throws {
    let news = (0..<1500).map { "\($0 + 7). " + Texts.news[$0 % 9] }
    let left = Texts.document(news)
    let right = Texts.document(news.enumerated().filter { $0.offset % 11 != 3 }.map(\.element))
    let before = Self.align(left, right, .parallel, .none)
    let linked = try #require(before.links.first { $0.left[0] == 750 })
    for verdict in [Guidance.Pair.Verdict.wrong, .right] {
      let corrected = verdict == .wrong ? linked.right : linked.right.map { $0 + 1 }
      let guidance = try Guidance(
        [.init(left: linked.left, right: corrected, verdict: verdict)], locksParagraphs: false, of: left, right)
      let after = Self.align(left, right, .parallel, guidance)
      #expect(before.beads != after.beads)
      // Far off nothing changes; nearer, what is searched along with it may change by a rounding.
      #expect(beads(before, beyond: 700).elementsEqual(beads(after, beyond: 700)), "\(verdict)")
      let near = (beads(before, beyond: 30), beads(after, beyond: 30))
      #expect(near.0.map(\.left) == near.1.map(\.left) && near.0.map(\.right) == near.1.map(\.right), "\(verdict)")
      #expect(zip(near.0, near.1).allSatisfy { abs($0.confidence - $1.confidence) < 1e-4 }, "\(verdict)")
    }
  }

  /// Links that the order does not hold: what is known of others makes more sentences alone, and changes none of them.
  @Test func aCorrectionLeavesMovedLinksAsTheyAre() throws {
    let news = (0..<1500).map { "\($0 + 7). " + Texts.news[$0 % 9] }
    var order = Array(news.indices)
    for place in stride(from: 1340, through: 40, by: -100) { order.insert(order.remove(at: place), at: place + 9) }
    let left = Texts.document(news)
    let right = Texts.document(order.map { news[$0] })
    let before = Self.align(left, right, .parallel, .none)
    let guidance = try Guidance(
      [750, 752, 754].map { .init(left: [$0], right: [], verdict: .right) }, locksParagraphs: false, of: left, right)
    let after = Self.align(left, right, .parallel, guidance)
    #expect(before.beads != after.beads)
    let moved = [before, after].map { beads($0, beyond: 300).filter(\.isMoved) }
    #expect(moved[0] == moved[1] && moved[0].count > 3)
  }

  /// Independent reports: a link called right or wrong changes no confidence of others.
  @Test func aCorrectionOfReportsLeavesOtherLinksAsTheyAre() throws {
    let text = Texts.document(Texts.news)
    let before = Self.align(text, text, .comparable, .none)
    for verdict in [Guidance.Pair.Verdict.right, .wrong] {
      let guidance = try Guidance(
        [.init(left: [8], right: [8], verdict: verdict)], locksParagraphs: false, of: text, text)
      let after = Self.align(text, text, .comparable, guidance)
      #expect(before.beads != after.beads)
      let others = [before, after].map { $0.links.filter { !$0.left.contains(8) && !$0.left.contains(7) } }
      #expect(others[0] == others[1] && others[0].count == 7, "\(verdict)")
    }
  }

  /// The beads of a ladder whose left sentences lie so far from the corrected one.
  private func beads(_ ladder: Ladder, beyond distance: Int) -> [Bead] {
    ladder.beads.filter { bead in bead.left.allSatisfy { abs($0 - 750) > distance } && !bead.left.isEmpty }
  }

  @Test(arguments: modes)
  func lockedParagraphsHoldTheirLinks(mode: AlignmentMode?) throws {
    func document(_ paragraphs: [[String]]) -> Document {
      let plain = Texts.document(paragraphs.flatMap { $0 })
      let homes = paragraphs.enumerated().flatMap { number, own in own.map { _ in number } }
      return Document(
        source: plain.source, language: plain.language, paragraphs: plain.paragraphs,
        sentences: zip(plain.sentences, homes).map { Sentence(text: $0.text, range: $0.range, paragraph: $1) },
        quotations: [], metadata: Metadata())
    }
    let left = document([Array(Texts.news[..<4]), Array(Texts.news[4...])])
    // The first paragraph lost its last sentence to the second.
    let right = document([Array(Texts.news[..<3]), Array(Texts.news[3...])])
    let free = Self.align(left, right, mode, .none)
    #expect(free.links.contains { $0.left == [3] && $0.right == [3] })
    let guidance = try Guidance([], locksParagraphs: true, of: left, right)
    let locked = Self.align(left, right, mode, guidance)
    for bead in locked.links {
      #expect(bead.left.allSatisfy { $0 < 4 } == bead.right.allSatisfy { $0 < 3 })
      #expect(bead.left.allSatisfy { $0 < 4 } != bead.left.allSatisfy { $0 >= 4 })
    }
    #expect(locked.links.contains { $0.left == [5] && $0.right == [5] })
  }

  @Test func whatCannotHoldIsRefused() throws {
    let text = Texts.document(Texts.news)
    func problem(_ pairs: [Guidance.Pair], locked: Bool = false, _ right: Document? = nil) -> (Int?, String)? {
      do throws(GuidanceError) {
        _ = try Guidance(pairs, locksParagraphs: locked, of: text, right ?? text)
        return nil
      } catch {
        return (error.pair, error.problem)
      }
    }
    #expect(problem([.init(left: [9], right: [0], verdict: .wrong)])?.1 == "no left sentence 9")
    #expect(problem([.init(left: [0], right: [12], verdict: .right)])?.1 == "no right sentence 12")
    #expect(problem([.init(left: [0, 2], right: [0], verdict: .right)])?.0 == 0)
    #expect(problem([.init(left: [], right: [], verdict: .right)])?.1 == "no sentences")
    #expect(problem([.init(left: [1], right: [], verdict: .wrong)])?.0 == 0)
    let twice: [Guidance.Pair] = [
      .init(left: [1], right: [1], verdict: .right), .init(left: [1, 2], right: [3], verdict: .right),
    ]
    #expect(problem(twice)?.0 == 1)
    let both: [Guidance.Pair] = [
      .init(left: [1], right: [1], verdict: .wrong), .init(left: [1, 2], right: [1], verdict: .right),
    ]
    #expect(problem(both)?.1 == "the same link is called right and wrong")
    #expect(
      problem([], locked: true, Texts.document(Array(Texts.news[1...])))?.1.contains("9 and 8 paragraphs") == true)
    #expect(problem([.init(left: [1], right: [2], verdict: .right)], locked: true)?.0 == 0)
    #expect(problem([.init(left: [1], right: [1], verdict: .right)], locked: true) == nil)
  }
}
