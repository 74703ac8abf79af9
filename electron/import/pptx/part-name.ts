const unescaped = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The one way to write a part's name: letters and their escapes in any case name the same part (ECMA-376-2, 9.1.1), and some programs part folders by backslashes. */
export const partName = (written: string): string => unescaped(written).replaceAll('\\', '/').toLowerCase()
