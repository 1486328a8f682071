import Glibc

/// The natural logarithm.
func log(_ x: Double) -> Double { Glibc.log(x) }

/// The exponential function.
func exp(_ x: Double) -> Double { Glibc.exp(x) }
