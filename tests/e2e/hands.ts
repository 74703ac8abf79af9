import type { Locator } from '@playwright/test'
import { places, type Place } from '#renderer/store/state.ts'
import { button, newSection, plannedOf, rowOf, sectionList, tabOf, titleAt, type Desk } from './desk.ts'
import { arrowTo, pressByKey, tabTo } from './keyboard.ts'

/** What a speaker does to the app, whichever way. */
export type Hands = {
  readonly press: (target: Locator) => Promise<void>
  /** Types the next section and its time, and adds it. */
  readonly addSection: (title: string, time: string) => Promise<void>
  /** Types another text into a field, and leaves it. */
  readonly retype: (field: Locator, text: string) => Promise<void>
  /** Types another planned time. */
  readonly retime: (title: string, time: string) => Promise<void>
  /** Moves a section one place up, from a place counted from 1. */
  readonly moveUp: (title: string, from: number) => Promise<void>
  readonly float: (title: string) => Promise<void>
  readonly unfloat: (title: string) => Promise<void>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  readonly go: (place: Place) => Promise<void>
  readonly startRun: () => Promise<void>
  readonly mark: () => Promise<void>
}

/** A speaker who never touches the mouse. */
export const byKeyboard = (desk: Desk): Hands => {
  const { keyboard } = desk.page
  const retype = async (field: Locator, text: string): Promise<void> => {
    await tabTo(field)
    await keyboard.press('ControlOrMeta+A')
    await keyboard.type(text)
    await keyboard.press('Enter')
  }
  const toRow = async (title: string): Promise<void> => {
    await arrowTo(sectionList(desk), rowOf(desk, title))
  }
  const pressF = async (title: string): Promise<void> => {
    await toRow(title)
    await keyboard.press('f')
  }
  return {
    press: pressByKey,
    retype,
    addSection: async (title, time) => {
      await tabTo(newSection(desk).title)
      await keyboard.type(title)
      await keyboard.press('Tab')
      await keyboard.type(time)
      await keyboard.press('Enter')
    },
    retime: (title, time) => retype(plannedOf(desk, title), time),
    moveUp: async (title) => {
      await toRow(title)
      await keyboard.press('Alt+ArrowUp')
    },
    float: pressF,
    unfloat: pressF,
    undo: () => keyboard.press('ControlOrMeta+Z'),
    redo: () => keyboard.press('ControlOrMeta+Shift+Z'),
    go: (place) => keyboard.press(`ControlOrMeta+${places.indexOf(place) + 1}`),
    startRun: () => keyboard.press('Space'),
    mark: () => keyboard.press('Space'),
  }
}

/** A speaker who uses the keyboard for words only. */
export const byMouse = (desk: Desk): Hands => {
  const { page, t } = desk
  const retype = async (field: Locator, text: string): Promise<void> => {
    await field.click({ clickCount: 3 })
    await page.keyboard.type(text)
    await field.blur()
  }
  const handle = (place: number): Locator => page.getByTitle(t('outline.handle-keys')).nth(place - 1)
  const press = (target: Locator): Promise<void> => target.click()
  return {
    press,
    retype,
    addSection: async (title, time) => {
      const line = newSection(desk)
      await line.title.fill(title)
      await line.time.fill(time)
      await line.add.click()
    },
    retime: (title, time) => retype(plannedOf(desk, title), time),
    moveUp: (_title, from) =>
      handle(from).dragTo(titleAt(desk, from - 1), { targetPosition: { x: 8, y: 2 } }),
    float: (title) => press(button(rowOf(desk, title), t('outline.float'))),
    unfloat: (title) => press(button(rowOf(desk, title), t('outline.unfloat'))),
    undo: () => press(button(page, t('talk.undo'))),
    redo: () => press(button(page, t('talk.redo'))),
    go: (place) => press(tabOf(desk, place)),
    startRun: () => press(button(page, t('rehearse.start'))),
    mark: () => press(page.getByRole('toolbar').getByRole('button', { name: t('rehearse.key.mark') })),
  }
}
