import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './data-table.module.css'

type DataTableProps = {
  readonly caption: string
  readonly hideCaption?: boolean
  /** thead, tbody and tfoot. Cells with figures take the class `number` of data-table.module.css. */
  readonly children: ReactNode
}

/** Rows of figures: hairlines, figures at the end of their cell, one under the other. */
export const DataTable = ({ caption, hideCaption = false, children }: DataTableProps) => (
  <div className={styles.scroll}>
    <table className={styles.table}>
      <caption className={classNames(hideCaption && styles.hidden)}>{caption}</caption>
      {children}
    </table>
  </div>
)
