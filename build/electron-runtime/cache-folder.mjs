import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The user's own cache folder of Dry Run.
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(env) {
  // The XDG specification: unset, empty and relative values all mean the default.
  const given = env['XDG_CACHE_HOME']
  const base = given?.startsWith('/') ? given : join(homedir(), '.cache')
  return join(base, 'dryrun')
}
