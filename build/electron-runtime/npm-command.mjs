/**
 * How to run npm here: the very npm that runs us when there is one, else the one on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ command: string, first: readonly string[], shell: boolean }}
 */
export function npmCommand(env) {
  const script = env['npm_execpath']
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, first: [script], shell: false }
  // Node refuses to start npm.cmd without a shell.
  return { command: 'npm', first: [], shell: process.platform === 'win32' }
}
