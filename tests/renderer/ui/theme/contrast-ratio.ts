/** A colour as OKLCH: lightness 0–1, chroma, hue in degrees. */
export type Oklch = { readonly l: number; readonly c: number; readonly h: number }

const clip = (value: number): number => Math.min(1, Math.max(0, value))

/** OKLCH to linear sRGB (Ottosson, bottosson.github.io/posts/oklab), clipped to the gamut. */
const linearRgb = ({ l, c, h }: Oklch): readonly [number, number, number] => {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ]
}

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: Oklch): number => {
  const [r, g, b] = linearRgb(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export const contrastRatio = (one: Oklch, other: Oklch): number => {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}
