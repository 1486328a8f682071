import Glibc
import Testing

@testable import Alignment

@Suite struct LengthModelTests {
  private let model = LengthModel([80, 120, 60, 100], [90, 110, 70, 95])

  @Test func likeLengthsSpeakForALink() {
    #expect(model.evidence(100, 102) > 0)
    #expect(model.evidence(100, 300) < 0)
  }

  @Test func theFurtherApartTheLess() {
    let evidence = [100.0, 130, 170, 230].map { model.evidence(100, $0) }
    #expect(zip(evidence, evidence.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test func longTextsTellMoreThanShortOnes() {
    #expect(model.evidence(400, 400) > model.evidence(20, 20))
    #expect(model.evidence(400, 900) < model.evidence(20, 45))
  }

  /// Lengths that never go together speak against a link, also where one of them is a word or two.
  @Test func lengthsFarApartSpeakAgainstALink() {
    for (left, right) in [(0.0, 50.0), (50, 0), (3, 300), (300, 3), (1, 1e6), (1e6, 1)] {
      let evidence = model.evidence(left, right)
      #expect(evidence < 0, "\(left) letters against \(right)")
      #expect(evidence > -15, "\(left) letters against \(right)")
    }
  }

  /// Where one text is a little longer throughout, so are the sentences that are expected.
  @Test func theMeanIsTheTextsOwn() {
    let longer = LengthModel([100, 100, 100], [120, 120, 120])
    let shorter = LengthModel([120, 120, 120], [100, 100, 100])
    #expect(longer.evidence(100, 115) > longer.evidence(115, 100))
    #expect(shorter.evidence(115, 100) > shorter.evidence(100, 115))
  }

  @Test func sidesAreAlike() {
    let mirrored = LengthModel([90, 110, 70, 95], [80, 120, 60, 100])
    for (left, right) in [(100.0, 90.0), (40, 200), (10, 11)] {
      #expect(abs(model.evidence(left, right) - mirrored.evidence(right, left)) < 1e-9)
    }
  }

  @Test func textsOfOneOrNoSentenceHaveAModel() {
    #expect(LengthModel([], []).evidence(50, 50).isFinite)
    #expect(LengthModel([50], [50]).evidence(50, 50) > 0)
  }

  /// Pairs that lie close together make the model strict, scattered ones make it lenient.
  @Test func meanAndSpreadAreFittedToPairs() {
    let close = model.fitted(to: (0..<200).map { (Double(60 + $0), Double(60 + $0) * 1.4) })
    #expect(abs(close.mean - Glibc.log(1.4)) < 0.08)
    #expect(close.variance(of: 100) < model.variance(of: 100))
    let scattered = model.fitted(to: (0..<200).map { (100.0, $0 % 2 == 0 ? 60.0 : 170.0) })
    #expect(scattered.variance(of: 100) > 2 * model.variance(of: 100))
    #expect(scattered.evidence(100, 180) > model.evidence(100, 180))
  }

  @Test func aFewPairsChangeLittle() {
    let fitted = model.fitted(to: [(100, 300)])
    #expect(abs(fitted.mean - model.mean) < 0.05)
    #expect(abs(fitted.variance(of: 100) / model.variance(of: 100) - 1) < 0.3)
    let same = model.fitted(to: [])
    #expect(same.mean == model.mean && same.variance(of: 100) == model.variance(of: 100))
    #expect(model.fitted(to: [(0, 50), (50, 0)]).mean == model.mean)
  }
}
