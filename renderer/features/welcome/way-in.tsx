import type { LucideIcon } from 'lucide-react'
import styles from './way-in.module.css'

type Props = {
  readonly icon: LucideIcon
  readonly name: string
  readonly about: string
  readonly onGo: () => void
}

/** One way to a first talk. */
export const WayIn = ({ icon: Icon, name, about, onGo }: Props) => (
  <li className={styles.way}>
    <button type="button" className={styles.button} onClick={onGo}>
      <Icon aria-hidden size={20} strokeWidth={1.5} className={styles.icon} />
      <span className={styles.name}>{name}</span>
      <span className={styles.about}>{about}</span>
    </button>
  </li>
)
