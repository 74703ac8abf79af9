import { useMemo } from 'react'
import { learntBias } from '#shared/domain/forecast/live-lessons.ts'
import { formatLength } from '#shared/domain/format.ts'
import { learningCurve, type CurvePoint } from '#shared/domain/learning-curve.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { TalkFacts } from '#renderer/store/talk-facts.ts'
import { useWords } from '#renderer/words.ts'
import { CurvePicture } from './curve-picture.tsx'
import { CurveTable } from './curve-table.tsx'
import styles from './learning.module.css'
import { TalkCourses } from './talk-courses.tsx'

/** Less than this either way is no difference worth a word, in ms. */
const NOTHING = 5000

const partWords = (t: Translate, part: 'content' | 'delivery', by: Millis): string => {
  if (Math.abs(by) < NOTHING) return t(`history.learning.${part}.same`)
  const length = formatLength(millis(Math.abs(by)))
  return t(`history.learning.${part}.${by > 0 ? 'longer' : 'shorter'}`, { by: length })
}

const courseSentence = (t: Translate, first: CurvePoint, last: CurvePoint): string =>
  t('history.learning.course', {
    first: formatLength(first.result.total),
    last: formatLength(last.result.total),
    content: partWords(t, 'content', last.content),
    delivery: partWords(t, 'delivery', last.delivery),
  })

const biasSentence = (t: Translate, { known: { lessons } }: TalkFacts): string => {
  if (lessons.length === 0) return t('history.learning.stage-unknown')
  const percent = Math.round((Math.exp(learntBias(lessons).mean) - 1) * 100)
  if (percent === 0) return t('history.learning.stage-same', { count: lessons.length })
  const key = percent > 0 ? 'history.learning.stage-longer' : 'history.learning.stage-shorter'
  return t(key, { count: lessons.length, percent: Math.abs(percent) })
}

/** How the talk went from its first run to its last, what content and delivery did to it, and what is known over all talks. */
export const Learning = ({ facts }: { readonly facts: TalkFacts }) => {
  const t = useWords()
  const { results, budget } = facts
  const curve = useMemo(() => learningCurve(results), [results])
  const [first, last] = [curve[0], curve.at(-1)]
  return (
    <div className={styles.learning}>
      {first === undefined || last === undefined || curve.length < 2 ? (
        <p className={styles.words}>{t('history.learning.too-few')}</p>
      ) : (
        <section className={styles.part}>
          <p className={styles.words}>{courseSentence(t, first, last)}</p>
          <CurvePicture curve={curve} budget={budget} />
          <CurveTable curve={curve} />
        </section>
      )}
      <section className={styles.part}>
        <h3>{t('history.learning.all-talks')}</h3>
        <p className={styles.words}>{biasSentence(t, facts)}</p>
        <TalkCourses />
      </section>
    </div>
  )
}
