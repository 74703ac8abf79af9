/** The six sections of the demo talk, in the order in which they are spoken. */
export const demoSections = ['opening', 'staging', 'flags', 'rollout', 'demo', 'closing'] as const
export type DemoSection = (typeof demoSections)[number]

/** What the demo talk's abstract promises, by name. */
export const demoPromises = ['judge', 'release', 'recover'] as const
export type DemoPromise = (typeof demoPromises)[number]

/** The demo talk's runs, oldest first. */
export const demoRuns = ['readThrough', 'firstPractice', 'lastPractice', 'live'] as const
export type DemoRun = (typeof demoRuns)[number]

/** The demo talk's plan revisions, oldest first. */
export const demoRevisions = ['first', 'shaved', 'final'] as const
export type DemoRevision = (typeof demoRevisions)[number]
