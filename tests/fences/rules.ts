/** One row of the table "who may import whom": files whose path matches `who` may import what matches `may`. The first matching row counts. */
export type Rule = { readonly who: RegExp; readonly may: readonly RegExp[] }

const shared = /^shared\//
const node = /^node:/
const zod = /^zod$/

const mainWithoutElectron = [
  shared,
  /^electron\/(failure|storage|rehearsal|import|export|demo|ipc)/,
  node,
  zod,
]

/** Packages named here are the only ones that folder may use; paths are relative to the repo. */
export const rules: readonly Rule[] = [
  { who: /^shared\/domain\//, may: [/^shared\/domain\//, zod] },
  {
    who: /^shared\/outline\//,
    may: [shared, zod, /^(mdast-util-|micromark-extension-)/, /^mdast$/, /^(yaml|parse5|fast-xml-parser)$/],
  },
  { who: /^shared\/i18n\/translator\.ts$/, may: [shared, /^i18next$/] },
  { who: /^shared\//, may: [shared, zod] },
  { who: /^electron\/import\/outline-worker\.ts$/, may: [...mainWithoutElectron, /^electron$/] },
  { who: /^electron\/(storage)\//, may: [...mainWithoutElectron, /^@photostructure\/sqlite$/] },
  { who: /^electron\/cli\.ts$/, may: [/^electron\/cli\//, /^uuid$/, node] },
  { who: /^electron\/cli\//, may: [...mainWithoutElectron, /^electron\/cli\//] },
  { who: /^electron\/failure\.ts$/, may: [shared] },
  { who: /^electron\/import\//, may: [...mainWithoutElectron, /^papaparse$/] },
  { who: /^electron\/(rehearsal|export|demo)\//, may: mainWithoutElectron },
  { who: /^electron\/ipc\/(?!register)/, may: mainWithoutElectron },
  {
    who: /^electron\/(main\.ts|preload\.ts|windows\/|ipc\/register\.ts)/,
    may: [shared, /^electron(\/|$)/, /^electron-log\//, /^uuid$/, node],
  },
  { who: /^renderer\/store\/react\.tsx$/, may: [shared, /^renderer\/store\//, /^zustand$/, /^react$/] },
  { who: /^renderer\/store\//, may: [shared, /^renderer\/store\//, /^zustand\/vanilla$/] },
  {
    who: /^renderer\/ui\//,
    may: [
      /^shared\/(domain|i18n)\//,
      /^renderer\/ui\//,
      /^react(-aria-components|-dom)?$/,
      /^lucide-react$/,
      /^@fontsource-variable\/inter/,
    ],
  },
  {
    who: /^renderer\/features\//,
    may: [
      shared,
      /^renderer\/(ui|store)\//,
      /^renderer\/(words|writing|clock|run-clock|use-cut-answer)\.ts$/,
      /^react(-aria-components|-dom)?$/,
      /^lucide-react$/,
    ],
  },
  {
    who: /^renderer\/[^/]+$/,
    may: [shared, /^renderer\//, /^react(-dom|-aria-components)?(\/|$)/, /^lucide-react$/, /^uuid$/],
  },
]
