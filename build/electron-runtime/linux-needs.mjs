/**
 * Something Electron needs of Linux: how it shows that it is there, and the Debian packages that bring it, newest name first.
 * @typedef {{ packages: readonly string[], library?: string, command?: string, language?: string }} Need
 */

/**
 * Shared libraries; Ubuntu 24.04 renamed those with t64.
 * @type {readonly Need[]}
 */
export const LIBRARIES = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
  { library: 'libXss.so.1', packages: ['libxss1'] },
  { library: 'libXtst.so.6', packages: ['libxtst6'] },
  { library: 'libnotify.so.4', packages: ['libnotify4'] },
  { library: 'libsecret-1.so.0', packages: ['libsecret-1-0'] },
]

/** @type {Need} Without it Japanese is drawn as empty boxes. */
export const JAPANESE_FONT = { language: 'ja', packages: ['fonts-noto-cjk'] }

/**
 * What stands in for a display where there is none.
 * @type {readonly Need[]}
 */
export const VIRTUAL_DISPLAY = [
  { command: 'Xvfb', packages: ['xvfb'] },
  { command: 'xauth', packages: ['xauth'] },
]
