import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useAskBeforeLeaving } from './ask-before-leaving.ts'
import { keepFocus } from './keep-focus.ts'
import { LayerContext, useLayer } from './keys.ts'
import classes from './dialog.module.css'

type Props = {
  readonly title: ReactNode
  readonly children: ReactNode
  /** Esc, or a press beside it. Absent where the dialog must be answered. */
  readonly onClose?: (() => void) | undefined
  readonly size?: 'small' | 'normal' | 'wide'
  /** Read out, and not shown. */
  readonly isTitleHidden?: boolean
}

/** What wants the focus first: the marked act, or else the first thing that can have it, as the browser does it. */
const focusFirst = (dialog: HTMLDialogElement): void => {
  const marked = dialog.querySelector<HTMLElement>('[data-autofocus]')
  const input = marked?.querySelector<HTMLElement>('input')
  ;(input ?? marked)?.focus()
}

/**
 * The browser's own modal dialog: it takes the focus at once, keeps it, makes the page behind it inert, stacks, and
 * gives the focus back to where it was. Open as long as it is rendered.
 */
export const Dialog = ({ title, children, onClose, size = 'normal', isTitleHidden = false }: Props) => {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const layer = useLayer()
  const noteTyped = useAskBeforeLeaving()

  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return undefined
    dialog.showModal()
    focusFirst(dialog)
    return () => {
      dialog.close()
      // What opened it may be gone by now; and what came of it may take the focus itself, once that is drawn.
      setTimeout(keepFocus)
    }
  }, [])

  return (
    <LayerContext value={layer}>
      <dialog
        ref={ref}
        className={classes.dialog}
        data-size={size}
        aria-labelledby={titleId}
        onInput={noteTyped}
        closedby={onClose ? 'any' : 'none'}
        onCancel={(event) => {
          event.preventDefault()
          onClose?.()
        }}
      >
        <div className={classes.body}>
          <h2 id={titleId} className={classes.title} data-hidden={isTitleHidden || undefined}>
            {title}
          </h2>
          {children}
        </div>
      </dialog>
    </LayerContext>
  )
}

/** The acts of a dialog, the one that Enter does last. */
export const DialogActions = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.actions}>{children}</div>
)
