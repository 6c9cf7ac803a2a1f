import { useEffect, type ReactNode } from 'react'
import { BackIcon } from '#ui/icons.tsx'
import { useConfiguration } from '../configuration.ts'
import { words } from '../words.ts'
import classes from './step.module.css'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** Absent where there is no way back. */
  readonly onBack?: (() => void) | undefined
}

/** The page as it was loaded leaves the focus where the browser put it; every later step moves it to its heading. */
let isFirst = true

const takeFocus = (heading: HTMLHeadingElement | null): void => {
  if (!heading) return
  if (isFirst) {
    isFirst = false
    return
  }
  scrollTo(0, 0)
  heading.focus({ preventScroll: true })
}

/** One step: its heading has the focus and is the title of the page, so that it is read out and found again. */
export const Step = ({ title, children, onBack }: Props) => {
  const name = useConfiguration()?.name

  useEffect(() => {
    document.title = name === undefined ? title : `${title} · ${name}`
  }, [title, name])

  return (
    <section className={classes.step}>
      {onBack && (
        <button type="button" className={classes.back} onClick={onBack}>
          <BackIcon size={20} />
          {words.frame.back}
        </button>
      )}
      <h1 key={title} ref={takeFocus} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  )
}
