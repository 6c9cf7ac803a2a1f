import { DeskProblem } from '@unity-desk/contract'
import { useRef, useState, type FormEvent } from 'react'
import { isolate } from '#lib/isolate.ts'
import { desk } from '../desk.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Entry } from '../parts/entry.tsx'
import { More } from '../parts/more.tsx'
import { Step } from '../parts/step.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { goInstead } from '../place.ts'
import { useAct } from '../use-act.ts'
import { words } from '../words.ts'
import { CODE_LENGTH, codeIn } from './code.ts'
import { Resend } from './resend.tsx'
import classes from './code-step.module.css'

type Props = { readonly account: string; readonly askedAt: number; readonly validMinutes: number }

type Wrong = 'none' | 'incomplete' | 'refused'

/** The code from the mail. Says the same for everybody, whether there is such an account or not. */
export const CodeStep = ({ account, askedAt, validMinutes }: Props) => {
  const field = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState<Wrong>('none')
  const refuse = (why: Wrong): void => {
    setWrong(why)
    field.current?.focus()
  }

  const signIn = useAct(
    (given: string) => desk.signIn(account, given),
    () => goInstead({ at: 'state' }),
    (error) => {
      if (!(error instanceof DeskProblem) || error.problemName !== 'bad-code') return false
      setCode('')
      refuse('refused')
      return true
    },
  )

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (code.length !== CODE_LENGTH) return refuse('incomplete')
    setWrong('none')
    void signIn.run(code)
  }
  return (
    <Step title={words.code.title} onBack={() => history.back()}>
      <p>{words.code.sent(isolate(account))}</p>
      <form className={classes.form} noValidate onSubmit={submit}>
        <Entry
          ref={field}
          label={words.code.label}
          hint={words.code.hint(validMinutes)}
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          enterKeyHint="go"
          looks="digits"
          spellCheck={false}
          value={code}
          onChange={(value) => {
            setCode(codeIn(value))
            setWrong('none')
          }}
          problem={wrong === 'none' ? undefined : words.code[wrong]}
        />
        <ActButton type="submit" isBusy={signIn.isBusy}>
          {words.code.submit}
        </ActButton>
        {signIn.isBusy && <Waiting what={words.code.waiting} onStop={signIn.stop} />}
        {signIn.progress.kind === 'failed' && <TroubleNotice error={signIn.progress.error} />}
      </form>
      <Resend account={account} askedAt={askedAt} />
      <More question={words.code.noMail}>
        <p>{words.code.noMailWhy}</p>
        <p>{words.code.noMailNow}</p>
      </More>
    </Step>
  )
}
