import { useRef, useState, type FormEvent } from 'react'
import { Step } from '../parts/step.tsx'
import type { Act } from '../use-act.ts'
import { words } from '../words.ts'
import { PinEntry } from './pin-entry.tsx'
import { SetButton } from './set-button.tsx'
import classes from './choose-pin.module.css'

type Props = {
  readonly chosen: string
  readonly isShown: boolean
  readonly onShow: (isShown: boolean) => void
  readonly act: Act<[string]>
  readonly onUnsure: () => void
  readonly onBack: () => void
}

/** The same PIN once more, and then it is set. */
export const RepeatPin = ({ chosen, act, onUnsure, onBack, ...shown }: Props) => {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [isDifferent, setDifferent] = useState(false)

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (act.isBusy) return
    if (typed === chosen) return void act.run(chosen)
    setDifferent(true)
    setTyped('')
    field.current?.focus()
  }
  return (
    <Step title={words.pin.again} onBack={onBack}>
      <p>{words.pin.againWhy}</p>
      <form className={classes.form} noValidate onSubmit={submit}>
        <PinEntry
          {...shown}
          ref={field}
          label={words.pin.againLabel}
          value={typed}
          onChange={(next) => {
            setTyped(next)
            setDifferent(false)
          }}
          problem={isDifferent ? words.pin.different : undefined}
        />
        <SetButton act={act} onUnsure={onUnsure} />
      </form>
    </Step>
  )
}
