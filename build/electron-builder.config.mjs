import { afterPack } from './after-pack.mjs'

/** Languages of Chromium's own texts that the app speaks. */
const electronLanguages = ['en-US', 'ja']

/** Prebuilt SQLite engines are shipped for every platform; only the one built for is packed. */
const prebuildsOfOthers = ['darwin', 'linux', 'win32']
  .filter((platform) => platform !== process.platform)
  .map((platform) => `!node_modules/@photostructure/sqlite/prebuilds/${platform}-*/**`)

/**
 * The kinds of files that the app offers itself for under "open with", never as the program of choice. Not on Windows, where
 * an installer that names kinds of files takes them over.
 */
const openedKinds = [
  { ext: ['md', 'markdown'], name: 'Markdown outline', mimeType: 'text/markdown' },
  { ext: ['txt', 'text'], name: 'Outline', mimeType: 'text/plain' },
  { ext: ['csv'], name: 'Outline as CSV', mimeType: 'text/csv' },
  { ext: ['tsv'], name: 'Outline as TSV', mimeType: 'text/tab-separated-values' },
  { ext: ['html', 'htm'], name: 'Slides in HTML', mimeType: 'text/html' },
  {
    ext: ['pptx'],
    name: 'PowerPoint slides',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  { ext: ['lss'], name: 'LiveSplit splits', mimeType: 'application/x-livesplit-splits' },
  { ext: ['json'], name: 'Dry Run talk', mimeType: 'application/json' },
]

/** @type {import('electron-builder').Configuration} */
const config = {
  appId: 'app.dryrun.desktop',
  productName: 'Dry Run',
  copyright: 'MIT licence, the Dry Run developers',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: [
    'out/main/**',
    'out/preload/**',
    'out/worker/**',
    'out/renderer/**',
    'package.json',
    '!**/*.map',
    '!out/main/sources.sha256',
    '!node_modules/**',
    'node_modules/@photostructure/sqlite/package.json',
    'node_modules/@photostructure/sqlite/dist/*.mjs',
    'node_modules/@photostructure/sqlite/prebuilds/**',
    'node_modules/node-gyp-build/**',
    ...prebuildsOfOthers,
  ],
  extraResources: [
    { from: 'out/cli/dryrun.mjs', to: 'cli/dryrun.mjs' },
    { from: 'build/guide/dryrun.schema.json', to: 'dryrun.schema.json' },
  ],
  asar: true,
  asarUnpack: ['node_modules/@photostructure/sqlite/prebuilds/**'],
  npmRebuild: false,
  electronLanguages,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  afterPack,
  linux: {
    target: ['AppImage', 'tar.gz'],
    category: 'Office',
    icon: 'icon.png',
    executableName: 'dryrun',
    mimeTypes: openedKinds.map(({ mimeType }) => mimeType),
  },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.productivity',
    icon: 'icon.png',
    fileAssociations: openedKinds.map((kind) => ({ ...kind, role: 'Viewer', rank: 'Alternate' })),
  },
  win: { target: ['nsis', 'zip'], icon: 'icon.png' },
}

export default config
