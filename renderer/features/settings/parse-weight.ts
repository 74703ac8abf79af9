import { WEIGHT_STEP } from '#shared/domain/cuts/cut-weights.ts'

/** Reads a weight from 0 to the heaviest in steps of 0.05, in any width, with a point or a comma; null for anything else. */
export const parseWeight = (text: string, heaviest: number): number | null => {
  const digits = text.normalize('NFKC').trim().replace(',', '.')
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(digits)) return null
  const steps = Math.round(Number(digits) / WEIGHT_STEP)
  const weight = Number((steps * WEIGHT_STEP).toFixed(2))
  return weight === Number(digits) && weight <= heaviest ? weight : null
}
