import { formatLength } from '#shared/domain/format.ts'
import type { Signal } from '#shared/domain/signals.ts'
import type { Translate } from './catalogue.ts'

/** A signal in words. */
export const signalWords = (t: Translate, { about }: Pick<Signal, 'about'>): string => {
  if (about.type === 'section')
    return t('signals.section-over', { title: about.title || t('untitled.section') })
  return about.left === 0 ? t('signals.used-up') : t('signals.left', { time: formatLength(about.left) })
}
