import fc from 'fast-check'
import { archiveText } from '#shared/domain/archive/archive-text.ts'
import { talkArchive } from '#shared/domain/archive/pack-history.ts'
import { archiveChoices } from '#shared/ipc/archive-contract.ts'
import { anyHistory } from './any-history.ts'

type Fields = Readonly<Record<string, unknown>>
type Ids = { readonly [Name in 'talkId' | 'runId' | 'offer']: fc.Arbitrary<string> }

const language = fc.constantFrom('en', 'ja', 'fr')

/** Made once: what matters here is what is asked for. */
const anyArchive = fc.constantFrom(
  ...fc
    .sample(anyHistory, { seed: 1, numRuns: 20 })
    .map((history) => new TextEncoder().encode(archiveText(talkArchive(history)))),
)

/** What a window could ask on the channels of our own files and of what is written for others; `nearly` now and then makes it wrong. */
export const archiveRequests = (
  { talkId, runId, offer }: Ids,
  nearly: (right: fc.Arbitrary<Fields>) => fc.Arbitrary<Fields>,
) => ({
  'archive.choose': fc.constantFrom(null, undefined, {}),
  'archive.read': nearly(
    fc.record({
      name: fc.constant('a.dryrun.json'),
      bytes: fc.oneof(fc.uint8Array({ maxLength: 100 }), anyArchive),
    }),
  ),
  'archive.keep': nearly(fc.record({ offer, others: fc.constantFrom(...archiveChoices) })),
  'export.save': nearly(
    fc.record({
      wanted: fc.oneof(
        fc.constant({ what: 'library' }),
        fc.record({ what: fc.constantFrom('talk', 'runs'), talkId }),
        fc.record({ what: fc.constant('outline'), talkId, language }),
        fc.record({
          what: fc.constant('report'),
          runId,
          form: fc.constantFrom('md', 'html', 'pdf'),
          language,
        }),
      ),
    }),
  ),
})
