/** The scheme of the app’s own addresses; nothing outside the app answers it. */
export const APP_SCHEME = 'dryrun'

/** Where the screens live: an origin of their own, like https. */
export const APP_ORIGIN = `${APP_SCHEME}://app`
