import { Button } from 'react-aria-components'
import styles from './recovery.module.css'

type Props = {
  readonly name: string
  readonly about: string
  readonly isFirst?: boolean
  readonly onChoose: () => void
}

/** One way on from an interrupted run, with what it means. */
export const RecoveryChoice = ({ name, about, isFirst = false, onChoose }: Props) => (
  <Button autoFocus={isFirst} className={styles.choice ?? ''} onPress={onChoose}>
    <span className={styles.name}>{name}</span>
    <span className={styles.about}>{about}</span>
  </Button>
)
