import { addLabel, type Label } from './labels.ts'
import type { Sweep } from './layer.ts'
import { compareTurns } from './trail.ts'

/** − when `a` comes first: what saves more, then the lighter, then what touches fewer, then by the order of the choices. */
export const compareLabels = ({ trail }: Sweep, item: number, [a, b]: readonly [Label, Label]): number =>
  b.saved - a.saved || a.weight - b.weight || a.touches - b.touches || compareTurns(trail, item, [a, b])

/**
 * Adds the labels of one group in the order of `compareLabels`, but for those that one before them beats whatever follows:
 * it saves no less, and is no heavier even if all that it saves more were excess.
 */
export const frontier = (sweep: Sweep, item: number): ((label: Label) => void) => {
  const { problem, trail, mostTouches } = sweep
  const labels = trail[item]
  const leaders = new Map<number, Label>()
  return (label) => {
    // Where touches are limited, only a label that touches as many is a fair rival.
    const rivals = mostTouches === Infinity ? 0 : label.touches
    const leader = leaders.get(rivals)
    if (leader !== undefined) {
      const heavier = label.weight - leader.weight - problem.excess.weight * (leader.saved - label.saved)
      const behind = heavier || label.touches - leader.touches || compareTurns(trail, item, [label, leader])
      if (behind >= 0) return
    }
    leaders.set(rivals, { ...label })
    if (labels !== undefined) addLabel(labels, label)
  }
}
