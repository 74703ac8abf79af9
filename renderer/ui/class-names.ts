/** Joins the class names that apply; '' for none. CSS modules give undefined for an unknown name. */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ')
