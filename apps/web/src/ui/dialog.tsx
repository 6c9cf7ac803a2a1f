import { useEffectEvent, useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useStore } from '#lib/store.ts'
import { keepCaret } from './keep-caret.ts'
import { keepFocus } from './keep-focus.ts'
import { LayerContext, useLayer } from './keys.ts'
import { noteDialog } from './open-dialogs.ts'
import { beforeLeaving, ScopeContext, unsaved } from './unsaved.ts'
import classes from './dialog.module.css'

type Props = {
  readonly title: ReactNode
  readonly children: ReactNode
  /**
   * Esc, the browser's Back, or, as long as nothing is typed in it, a press beside it. Absent where the dialog must be
   * answered.
   */
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
  const isTyped = useStore(unsaved).some(({ scope }) => scope === titleId)
  const closeByBack = useEffectEvent(() => {
    if (onClose) beforeLeaving(onClose, { scope: titleId })
  })

  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return undefined
    const giveBackCaret = keepCaret()
    dialog.showModal()
    focusFirst(dialog)
    const forget = noteDialog({ close: () => closeByBack() })
    return () => {
      forget()
      dialog.close()
      giveBackCaret()
      // What opened it may be gone by now; and what came of it may take the focus itself, once that is drawn.
      setTimeout(keepFocus)
    }
  }, [])

  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (!isTyped || !(event.target instanceof Element) || event.target.closest('dialog') !== ref.current)
      return
    event.preventDefault()
    onClose?.()
  }

  return (
    <LayerContext value={layer}>
      <ScopeContext value={titleId}>
        <dialog
          ref={ref}
          className={classes.dialog}
          data-size={size}
          aria-labelledby={titleId}
          // A press beside it and the Back of a telephone, which the browser does not tell from Esc, must not take away
          // what is typed; Esc, which is the key of Cancel, is then heard here.
          closedby={onClose && !isTyped ? 'any' : 'none'}
          onKeyDown={onKeyDown}
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
      </ScopeContext>
    </LayerContext>
  )
}

/** The acts of a dialog, the one that Enter does last. */
export const DialogActions = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.actions}>{children}</div>
)
