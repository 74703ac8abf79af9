const MEGABYTE = 1_000_000
const LINE_EVERY = 20 * MEGABYTE

/**
 * Where progress is written; a terminal has one line rewritten, anything else gets a line every 20 MB.
 * @typedef {{ isTTY?: boolean, write(text: string): unknown }} Screen
 */

/**
 * Shows bytes so far of a total; of none when it is not known (Infinity).
 * @param {{ label: string, total: number, screen: Screen }} options
 * @returns {{ update(bytes: number): void, end(): void }}
 */
export function showProgress({ label, total, screen }) {
  let shown = screen.isTTY ? -MEGABYTE : 0
  const step = screen.isTTY ? 0.1 * MEGABYTE : LINE_EVERY
  const ofTotal = Number.isFinite(total) ? ` of ${megabytes(total)}` : ''
  /** @param {number} bytes */
  const line = (bytes) => `${label}: ${megabytes(bytes)}${ofTotal} MB`
  return {
    update(bytes) {
      const capped = Math.min(bytes, total)
      if (capped - shown < step && (capped < total || shown === total)) return
      shown = capped
      screen.write(screen.isTTY ? `\r${line(capped)}` : `${line(capped)}\n`)
    },
    end() {
      if (screen.isTTY && shown >= 0) screen.write('\n')
    },
  }
}

/** @param {number} bytes */
function megabytes(bytes) {
  return Math.round(bytes / MEGABYTE)
}
