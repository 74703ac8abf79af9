/**
 * Every number of the forecast that is not computed, each with its reason. Those marked "backtest" were chosen where
 * real histories were predicted best without one history paying for another; those marked "calibration" so that the
 * ranges of made-up speakers hold what they say. All are relative to the length they speak of.
 */
export const TUNING = {
  /** Weight of a run for each run that came after it. Backtest; LiveSplit's 0.75 forgets sections a little too fast. */
  weightPerRunOfAge: 0.85,
  /** No more runs than these are looked at: the one before them would weigh less than a fifth of a percent. */
  runsRemembered: 40,
  /** A read-through is spoken to nobody: half a run. */
  readThrough: 0.5,
  /** The plan counts as half a run when it comes to how long a section is beside the others. */
  planWeight: 0.5,
  /** A section's own scatter from run to run, before it is known; a demo depends on machines and networks. */
  sectionSpread: 0.15,
  demoSpread: 0.3,
  /** Scatter of the pace of whole runs, before it is known. Calibration. */
  paceSpread: 0.025,
  /** How far a planned time and an estimate are from what a section will take, and all of them together. */
  planSpread: 0.15,
  estimateSpread: 0.3,
  planLevelSpread: 0.15,
  estimateLevelSpread: 0.2,
  /** The priors above count as so many measured section times, and the scatter that follows from them as so many runs. Calibration. */
  spreadWorth: 3,
  paceWorth: 4,
  sectionWorth: 5,
  /** What goes further from the middle than this many spreads counts as if it had gone so far: one bad night is no trend. Backtest. */
  sectionClip: 0.7,
  paceClip: 3,
  /** And so does, for the pace of a run, a section that went this many times further astray than sections usually do. Backtest. */
  stumble: 1.5,
  /** A run of which less than this share was spoken says no less than this share would. */
  leastCoverage: 0.05,
  /** At least this share of the scatter of totals is common to all sections: pace is real. */
  leastPaceShare: 0.1,
} as const

/**
 * How much the paces of a speaker may scatter, beside what is expected: nobody knows before the runs, and some are so even
 * that a fiftieth less is news. Each as likely as the others. Backtest and calibration.
 */
export const SCATTER_LEVELS: readonly number[] = [1.4, 0.7, 0.3]

/**
 * One way in which the pace of runs may move, as a damped linear trend. Variances are in units of the scatter of a
 * run's pace. `slope`: log change from one run to the next at first, − = faster with practice.
 */
export type PaceHypothesis = {
  readonly slope: number
  readonly slopeVariance: number
  /** Share of the slope that is left after each run. */
  readonly damping: number
  /** How much the pace wanders from run to run beside its slope. */
  readonly wander: number
}

const wanderers = (
  drift: Omit<PaceHypothesis, 'wander'>,
  wander: readonly number[],
): readonly PaceHypothesis[] => wander.map((one) => ({ ...drift, wander: one }))

/**
 * Three families, each as likely as the others before the first run: a pace that stays, one that falls soon and then
 * settles, one that goes on falling. Which of them a speaker is shows in the runs. Backtest.
 */
export const PACE_FAMILIES: readonly (readonly PaceHypothesis[])[] = [
  wanderers({ slope: 0, slopeVariance: 0, damping: 0 }, [0, 0.2, 1]),
  wanderers({ slope: -0.08, slopeVariance: 0.2, damping: 0.7 }, [0, 0.2]),
  wanderers({ slope: -0.05, slopeVariance: 0.2, damping: 0.9 }, [0, 0.2]),
]
