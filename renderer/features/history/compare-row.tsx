import type { SideBySideRow } from '#shared/domain/history.ts'
import { useWords } from '#renderer/words.ts'
import { Difference, Spoken } from './compare-cells.tsx'
import styles from './compare-table.module.css'

/** One section in both runs. */
export const CompareRow = ({ row: { section, first, second, delta } }: { readonly row: SideBySideRow }) => {
  const t = useWords()
  const title = section.title || t('untitled.section')
  return (
    <tr>
      <th scope="row" className={styles.section} title={title}>
        {title}
      </th>
      <Spoken length={first} />
      <Spoken length={second} />
      <Difference delta={delta} />
    </tr>
  )
}
