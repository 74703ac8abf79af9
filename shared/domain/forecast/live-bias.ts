/** How a delivery differs from the rehearsals before it, as the log of a factor: + = longer. `spread`: its scale; `runs`: how many live runs it was learnt from. */
export type LiveBias = { readonly mean: number; readonly spread: number; readonly runs: number }

/** Nobody knows yet whether this speaker gets longer or shorter on stage: as likely the one as the other, by some 5 %. */
export const UNKNOWN_BIAS: LiveBias = { mean: 0, spread: 0.05, runs: 0 }

/** For a forecast of the next rehearsal. */
export const NO_BIAS: LiveBias = { mean: 0, spread: 0, runs: 0 }
