/**
 * What a command line asks of the default app; `rest` starts at the app's folder.
 * @typedef {{ modules: readonly string[], app: string | undefined, version: boolean }} Asked
 */

/**
 * Reads a command line as Electron's own default app does: flags, modules to load first (Playwright's), then the app.
 * @param {readonly string[]} args
 * @returns {Asked}
 */
export function readArguments(args) {
  /** @type {string[]} */
  const modules = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--version' || arg === '-v') return { modules, app: undefined, version: true }
    if (arg === '-r' || arg === '--require') modules.push(args[(at += 1)] ?? '')
    else if (!arg.startsWith('-')) return { modules, app: arg, version: false }
  }
  return { modules, app: undefined, version: false }
}
