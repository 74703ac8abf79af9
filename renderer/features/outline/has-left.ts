/** Whether a field that lost the focus was left for another place in the window; going to another window and back is no leaving. */
export const hasLeft = (field: Element): boolean => document.activeElement !== field
