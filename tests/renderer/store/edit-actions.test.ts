import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { createActions } from '#renderer/store/actions.ts'
import { RequestFailure, type Main } from '#renderer/store/main-port.ts'
import { start } from '#renderer/store/start.ts'
import { blankSection } from '#shared/domain/section.ts'
import { newSectionId } from '#shared/domain/identity.ts'
import type { Channel } from '#shared/ipc/contract.ts'
import { mainOf, makeWorkshop } from '#tests/builders/main-of.ts'
import { makeDesk } from '#tests/builders/make-desk.ts'

/** A window on a library whose disk is full while `full` names the channel that writes to it. */
const onFullDisk = async () => {
  const desk = makeDesk()
  const disk: { full: Channel | null } = { full: null }
  const { ask, on } = mainOf(desk)
  const main: Main = {
    on,
    ask: async (channel, request) => {
      if (channel === disk.full) throw new RequestFailure('disk-full')
      return ask(channel, request)
    },
  }
  const workshop = makeWorkshop(desk, main)
  const { store } = workshop
  await start(workshop)
  const actions = createActions(workshop)
  await actions.createTalk('en', null)
  const talkId = store.getState().document?.talk.id
  if (talkId === undefined) throw new Error('no talk is open')
  return { disk, actions, state: store.getState, stored: () => desk.ask('talk.open', { talkId }) }
}

test('a field that the disk refused is said to be so, and saved with the next edit', async () => {
  const { disk, actions, state, stored } = await onFullDisk()
  disk.full = 'talk.save'
  await actions.editTalk({ title: 'Staging was green' })
  expect(state().notice?.key).toBe('error.disk-full')
  disk.full = null
  await actions.editPlan((plan) => [...plan, blankSection(newSectionId(newId()))])
  const { talk, revision } = await stored()
  expect(talk.title).toBe('Staging was green')
  expect(revision.sections).toHaveLength(1)
})

test('a plan that the disk refused is saved with the next edit, once', async () => {
  const { disk, actions, stored } = await onFullDisk()
  disk.full = 'plan.save'
  await actions.editPlan((plan) => [...plan, blankSection(newSectionId(newId()))])
  disk.full = null
  await actions.editTalk({ title: 'Staging was green' })
  await actions.editTalk({ event: 'A conference' })
  const { talk, revision } = await stored()
  expect(talk).toMatchObject({ title: 'Staging was green', event: 'A conference' })
  expect(revision).toMatchObject({ number: 2, sections: [{}] })
})
