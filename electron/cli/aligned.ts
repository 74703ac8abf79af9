/** Characters that take two columns of a terminal: East Asian wide and full-width ones. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu
/** What would move the cursor or change how a terminal writes. */
const CONTROL = /[\p{Cc}\p{Cf}]/gu

/** Text that a terminal shows as it is, on one line. */
export const plainLine = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(CONTROL, '')

const widthOf = (text: string): number => Array.from(text).length + (text.match(WIDE)?.length ?? 0)

const padded = (text: string, width: number, isRight: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return isRight ? space + text : text + space
}

/** Rows of cells as lines with columns of equal width, two spaces between them; columns named in `right` end flush. */
export const aligned = (
  rows: readonly (readonly string[])[],
  right: readonly number[],
): readonly string[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_column, index) =>
    Math.max(...rows.map((row) => widthOf(row[index] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((text, index) => padded(text, widths[index] ?? 0, right.includes(index)))
      .join('  ')
      .trimEnd(),
  )
}
