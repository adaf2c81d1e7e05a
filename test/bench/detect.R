# The same work in R, for bench-detect.mjs: bounds and alarms of the newest week of every series, and how long it takes.
# Rscript detect.R SERIES REPETITIONS: a line per series, counts with commas between. Prints a line per detector: name, milliseconds, sum of the bounds, alarms.
suppressMessages(library(surveillance))
given <- commandArgs(TRUE)
series <- do.call(rbind, lapply(strsplit(readLines(given[1]), ','), as.numeric))
repetitions <- as.integer(given[2])
weeks <- ncol(series)
as_sts <- lapply(seq_len(nrow(series)), function(i) sts(observed = series[i, ], frequency = 52, start = c(2015, 1)))

ears <- function(method, range) function(one) earsC(one, control = list(method = method, range = range, baseline = 7, minSigma = 0.5, alpha = if (method == 'C3') 0.025 else 0.001))
original <- list(range = weeks, b = 5, w = 3, reweight = TRUE, alpha = 0.01)
improved <- list(range = weeks, b = 5, w = 3, reweight = TRUE, weightsThreshold = 2.58, alpha = 0.01, trend = TRUE, pThresholdTrend = 1,
                 noPeriods = 10, pastWeeksNotIncluded = 26, thresholdMethod = 'nbPlugin')
detectors <- list(
  'ears-c1' = ears('C1', weeks),
  'ears-c2' = ears('C2', weeks),
  # surveillance cannot look at one single week with C3
  'ears-c3' = ears('C3', (weeks - 1):weeks),
  'cusum-rossi' = function(one) surveillance::cusum(one, control = list(range = weeks, k = 1.04, h = 2.26, trans = 'rossi')),
  'farrington-original' = function(one) farrington(one, control = original),
  'farrington-improved' = function(one) farringtonFlexible(one, control = improved))

say <- function(name, ms, bounds, alarms) cat(sprintf('%s %.6f %.9f %d\n', name, ms, sum(bounds[is.finite(bounds)]), sum(alarms, na.rm = TRUE)))
for (name in names(detectors)) {
  took <- numeric(repetitions)
  for (turn in seq_len(repetitions)) {
    began <- proc.time()[['elapsed']]
    found <- lapply(as_sts, function(one) suppressWarnings(detectors[[name]](one)))
    took[turn] <- 1000 * (proc.time()[['elapsed']] - began)
  }
  say(name, median(took), vapply(found, function(one) tail(upperbound(one), 1), 0), vapply(found, function(one) as.numeric(tail(alarms(one), 1)), 0))
}

# EARS C2 without the objects of surveillance: all series at once.
plain <- function() {
  past <- series[, (weeks - 9):(weeks - 3)]
  means <- rowMeans(past)
  bounds <- means + qnorm(1 - 0.001) * pmax(sqrt(rowSums((past - means)^2) / 6), 0.5)
  list(bounds = bounds, alarms = series[, weeks] > bounds)
}
many <- 200
began <- proc.time()[['elapsed']]
for (turn in seq_len(many)) found <- plain()
say('ears-c2-plain', 1000 * (proc.time()[['elapsed']] - began) / many, found$bounds, found$alarms)
