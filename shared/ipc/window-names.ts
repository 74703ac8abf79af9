/** The windows that show one run: the desk, the small one over the slides, the clock on stage. */
export const windowNames = ['desk', 'mini', 'stage'] as const
export type WindowName = (typeof windowNames)[number]
