/** What some system does not take in a name, control characters and those that only change how it looks included. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Longest name without its ending, in characters: short enough for every system in UTF-8. */
const LONGEST = 60

/** A name that every system takes, made from a title; `otherwise` where nothing is left of it. */
export const fileName = (title: string, otherwise: string): string => {
  const name = title.toWellFormed().replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ').trim()
  const short = Array.from(name)
    .slice(0, LONGEST)
    .join('')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  return short === '' || DEVICE.test(short) ? otherwise : short
}
