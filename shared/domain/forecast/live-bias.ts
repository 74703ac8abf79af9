/** How a delivery differs from the rehearsals before it, as the log of a factor: + = longer. `spread`: its scale. */
export type LiveBias = { readonly mean: number; readonly spread: number }

/** Nobody knows yet whether this speaker gets longer or shorter on stage: as likely the one as the other, by some 5 %. */
export const UNKNOWN_BIAS: LiveBias = { mean: 0, spread: 0.05 }

/** For a forecast of the next rehearsal. */
export const NO_BIAS: LiveBias = { mean: 0, spread: 0 }
