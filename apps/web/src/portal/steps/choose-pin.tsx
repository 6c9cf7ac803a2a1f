import type { OwnPin } from '@unity-desk/contract'
import { useId, useRef, useState, type FormEvent } from 'react'
import { ActButton } from '../parts/act-button.tsx'
import { Problem } from '../parts/problem.tsx'
import { Step } from '../parts/step.tsx'
import { words } from '../words.ts'
import { PinEntry } from './pin-entry.tsx'
import { sayRefusal } from './refusal.ts'
import { RuleList } from './rule-list.tsx'
import { judge } from './rules.ts'
import { SuggestButton } from './suggest-button.tsx'
import classes from './choose-pin.module.css'

type Props = {
  readonly pin: OwnPin
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly isShown: boolean
  readonly onShow: (isShown: boolean) => void
  /** Why Unity refused the last one. */
  readonly refused: readonly string[]
  readonly onNext: () => void
  readonly onSuggested: (suggestion: string) => void
  readonly onBack: (() => void) | undefined
}

/** A new PIN, with the person's own rules ticking themselves off. */
export const ChoosePin = ({ pin, typed, onTyped, refused, onNext, onSuggested, onBack, ...shown }: Props) => {
  const field = useRef<HTMLInputElement>(null)
  const sayId = useId()
  const [isAsked, setAsked] = useState(false)
  const { problem, line, standings } = judge(typed, pin)
  const isEmpty = typed === ''

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (problem) field.current?.focus()
    else onNext()
  }
  const advice = (): string => {
    if (isEmpty) return words.pin.empty
    return problem ? sayRefusal(problem) : words.pin.allKept
  }
  return (
    <Step title={words.pin.title} onBack={onBack}>
      {isEmpty && refused.map((code) => <Problem key={code}>{sayRefusal({ code })}</Problem>)}
      <form className={classes.form} noValidate onSubmit={submit}>
        <PinEntry
          {...shown}
          ref={field}
          label={words.pin.label}
          value={typed}
          onChange={onTyped}
          line={line}
          describedBy={sayId}
          isWrong={isAsked && problem !== undefined}
        >
          <p
            id={sayId}
            className={classes.say}
            role="status"
            data-tone={isEmpty ? 'calm' : problem ? 'problem' : 'good'}
          >
            {advice()}
          </p>
          <RuleList standings={standings} />
        </PinEntry>
        <ActButton type="submit">{words.pin.next}</ActButton>
      </form>
      <SuggestButton onSuggested={onSuggested}>{words.pin.suggest}</SuggestButton>
    </Step>
  )
}
