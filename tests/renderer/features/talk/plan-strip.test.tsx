// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlanStrip } from '#renderer/features/talk/plan-strip.tsx'
import { useApp } from '#renderer/store/react.tsx'
import { showScreen, withDemo, withEmptyTalk } from '#tests/builders/show-screen.tsx'
import { makeSection } from '#tests/builders/make-section.ts'
import { minutes } from '#shared/domain/time.ts'

const OpenStrip = () => {
  const document = useApp((state) => state.document)
  return document === null ? null : <PlanStrip document={document} isThin={false} />
}

const forecast = () => screen.queryByRole('button', { name: /on stage ?.* to fit ?— why$/ })

test('over the plan stands what the real talk will take and the chance that it fits', async () => {
  await showScreen(<OpenStrip />, withDemo)
  expect(forecast()).toBeVisible()
})

test('an empty talk takes nothing, and nothing is forecast', async () => {
  await showScreen(<OpenStrip />, withEmptyTalk)
  expect(forecast()).toBeNull()
})

test('before any run and without a planned time, notes are enough for a forecast', async () => {
  await showScreen(<OpenStrip />, async (actions) => {
    await withEmptyTalk(actions)
    const notes = 'one two three four five '.repeat(200)
    await actions.editPlan(() => [makeSection({ planned: minutes(0), notes })])
  })
  expect(forecast()).toBeVisible()
})
