import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly closeLabel: string
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly size?: 'regular' | 'wide'
  /** `alertdialog` asks for an answer: a click beside it does not close it. */
  readonly role?: 'dialog' | 'alertdialog'
}

/** A window over the window: title, content, actions at its foot. Esc closes it; focus goes back to where it was. */
export const Dialog = ({
  title,
  isOpen,
  onClose,
  closeLabel,
  children,
  actions,
  size = 'regular',
  role = 'dialog',
}: DialogProps) => (
  <ModalOverlay
    isOpen={isOpen}
    onOpenChange={(open) => (open ? undefined : onClose())}
    isDismissable={role === 'dialog'}
    className={styles.veil ?? ''}
  >
    <Modal className={classNames(styles.modal, size === 'wide' && styles.wide)}>
      <AriaDialog role={role} className={styles.dialog ?? ''}>
        <header className={styles.head}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          <IconButton icon={X} label={closeLabel} size="small" onPress={onClose} />
        </header>
        <div className={styles.body}>{children}</div>
        {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
