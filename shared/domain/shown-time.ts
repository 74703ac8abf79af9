import { millis, type Millis } from './time.ts'

/** A running time as it is shown: down to whole seconds, in ms, so that it never runs ahead of what was spoken. */
export const shownSeconds = (ms: Millis): Millis => millis(Math.floor(ms / 1000) * 1000)

/** A remaining time as it is shown: up to whole seconds, in ms, so that it and the shown spoken time make up the whole. */
export const shownRemaining = (ms: Millis): Millis => millis(Math.ceil(ms / 1000) * 1000)
