/** The largest file that a window may hand over, in bytes. */
export const LARGEST_DROPPED = 150 * 1024 * 1024
