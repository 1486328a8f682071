import Testing

@testable import align_eval

@Suite struct CalibrationTests {
  @Test func meanDistanceOfConfidenceFromTruth() throws {
    var calibration = Calibration()
    // The bin of 0.9: three of four right. The bin of 0.2: one of one.
    for isRight in [true, true, true, false] { calibration.add(0.95, isRight: isRight) }
    calibration.add(0.25, isRight: true)
    let expected = (4 * abs(0.95 - 0.75) + 1 * abs(0.25 - 1)) / 5
    #expect(abs(try #require(calibration.expectedError) - expected) < 1e-12)
  }

  @Test func certaintyBelongsToTheLastBin() {
    var calibration = Calibration()
    calibration.add(1, isRight: true)
    calibration.add(0, isRight: false)
    #expect(calibration.bins.map(\.count) == [1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(calibration.expectedError == 0)
  }

  @Test func nothingHasNoError() { #expect(Calibration().expectedError == nil) }
}
