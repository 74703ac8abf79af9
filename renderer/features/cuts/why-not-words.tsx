import { whyNot } from '#shared/domain/cuts/why-not.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Section } from '#shared/domain/section.ts'
import { cutQuestion, type Asked } from '#renderer/store/cut-question.ts'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { whyNotSentences } from './why-not-sentences.ts'
import styles from './why-not-words.module.css'

type WhyNotWordsProps = {
  readonly document: TalkDocument
  readonly section: Section
  readonly asked: Asked
}

/** Why a section is not cut, or what cutting it alone would come to. */
export const WhyNotWords = ({ document, section, asked }: WhyNotWordsProps) => {
  const t = useWords()
  const { sentences } = useWriting()
  const answer = whyNot(cutQuestion(document, asked), section.id)
  return (
    <output className={styles.why}>
      {answer === null ? t('cuts.why-not.out') : sentences(whyNotSentences(t, document, answer))}
    </output>
  )
}
