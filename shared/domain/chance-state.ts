import { DEFAULT_WANTED } from './cuts/cut-question.ts'
import { chanceWithin, type Outlook } from './forecast/outlook.ts'
import { fitState, type Budget, type FitState } from './slot.ts'

/** Below this one it is likelier to run over than not. */
const EVEN_CHANCE = 0.5

/** How a length that is not known yet stands: over when it is likelier not to fit, tight below the chance that cuts are proposed for unless another is wished, else as its middle does. */
export const chanceState = (outlook: Outlook, budget: Budget): FitState => {
  const chance = chanceWithin(outlook, budget.budget)
  if (chance < EVEN_CHANCE) return 'over'
  if (chance < DEFAULT_WANTED) return 'tight'
  return fitState(outlook.center, budget)
}
