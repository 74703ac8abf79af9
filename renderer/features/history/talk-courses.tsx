import { useEffect } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkCourse } from '#shared/domain/speaker.ts'
import type { Millis } from '#shared/domain/time.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { DataTable } from '#renderer/ui/data-table.tsx'
import table from '#renderer/ui/data-table.module.css'
import { useWords } from '#renderer/words.ts'

/** As many talks as are looked at: those worked on last. */
const ROWS = 10

const Length = ({ of }: { readonly of: Millis | null }) => (
  <td className={table.number}>{of === null ? '–' : formatLength(of)}</td>
)

const Course = ({ course }: { readonly course: TalkCourse }) => {
  const t = useWords()
  const { openTalk } = useActions()
  const isOpen = useApp(({ document }) => document?.talk.id === course.talkId)
  const title = course.title || t('untitled.talk')
  return (
    <tr aria-current={isOpen}>
      <th scope="row">
        {isOpen ? (
          title
        ) : (
          <Button variant="plain" size="small" onPress={() => void openTalk(course.talkId)}>
            {title}
          </Button>
        )}
      </th>
      <td className={table.number}>{course.runs}</td>
      <Length of={course.first} />
      <Length of={course.last} />
      <Length of={course.live} />
    </tr>
  )
}

/** The talks that were run more than once, each from its first rehearsal to the last and to the stage. */
export const TalkCourses = () => {
  const t = useWords()
  const { loadSpeaker } = useActions()
  useEffect(() => void loadSpeaker(), [loadSpeaker])
  const courses = useApp(({ speaker }) => speaker.courses)
  if (courses.length === 0) return null
  return (
    <DataTable caption={t('history.learning.courses')} hideCaption>
      <thead>
        <tr>
          <th scope="col">{t('history.learning.talk')}</th>
          {(['runs', 'first', 'last', 'live'] as const).map((column) => (
            <th key={column} scope="col" className={table.number}>
              {t(`history.learning.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {courses.slice(0, ROWS).map((course) => (
          <Course key={course.talkId} course={course} />
        ))}
      </tbody>
    </DataTable>
  )
}
