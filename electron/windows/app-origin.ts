export const APP_SCHEME = 'dryrun'

/** Where the screens live: an origin of their own, like https. */
export const APP_ORIGIN = `${APP_SCHEME}://app`
