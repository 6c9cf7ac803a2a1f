import { PORTAL, type SignOnRefusal } from '@unity-desk/contract'
import { useRef, useState, type FormEvent } from 'react'
import { useConfiguration } from '../configuration.ts'
import { desk } from '../desk.ts'
import { ActButton, ActLink } from '../parts/act-button.tsx'
import { Entry } from '../parts/entry.tsx'
import { More } from '../parts/more.tsx'
import { Problem } from '../parts/problem.tsx'
import { Shape } from '../parts/shape.tsx'
import { Step } from '../parts/step.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { go, keep } from '../place.ts'
import { useAct } from '../use-act.ts'
import { words } from '../words.ts'
import classes from './who-step.module.css'

type Props = { readonly account: string; readonly refused?: SignOnRefusal | undefined }

const CodeForm = ({ account }: { readonly account: string }) => {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(account)
  const [isMissing, setMissing] = useState(false)
  const ask = useAct(desk.requestCode, ({ validMinutes }) => {
    const asked = typed.trim()
    keep({ at: 'who', account: asked })
    go({ at: 'code', account: asked, askedAt: Date.now(), validMinutes })
  })

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const given = typed.trim()
    setMissing(given === '')
    if (given === '') field.current?.focus()
    else void ask.run(given)
  }
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <Entry
        ref={field}
        label={words.who.label}
        hint={words.who.hint}
        name="account"
        autoComplete="username"
        autoCapitalize="none"
        inputMode="email"
        enterKeyHint="send"
        spellCheck={false}
        maxLength={320}
        value={typed}
        onChange={(value) => {
          setTyped(value)
          setMissing(false)
        }}
        problem={isMissing ? words.who.missing : undefined}
      />
      <ActButton type="submit" isBusy={ask.isBusy}>
        {words.who.send}
      </ActButton>
      {ask.isBusy && <Waiting what={words.who.waiting} onStop={ask.stop} />}
      {ask.progress.kind === 'failed' && <TroubleNotice error={ask.progress.error} />}
    </form>
  )
}

/** The beginning: who you are, and the way in. */
export const WhoStep = ({ account, refused }: Props) => {
  const configuration = useConfiguration()
  if (!configuration)
    return (
      <Step title={words.who.title}>
        <Shape parts={['line', 'line', 'button', 'button']} />
        <Waiting what={words.who.loading} />
      </Step>
    )
  const hasCode = configuration.signIn.includes('code')
  const hasSso = configuration.signIn.includes('sso')
  return (
    <Step title={words.who.title}>
      <p className={classes.lead}>{words.who.lead}</p>
      {refused !== undefined && <Problem>{words.who.refused[refused]}</Problem>}
      {!hasCode && !hasSso && <Problem>{words.who.noWay}</Problem>}
      {hasCode && <CodeForm account={account} />}
      {hasCode && hasSso && <p className={classes.or}>{words.who.or}</p>}
      {hasSso && <ActLink href={PORTAL.singleSignOn}>{words.who.sso}</ActLink>}
      {hasCode && (
        <More question={words.who.noMail}>
          <p>{words.who.noMailWhy}</p>
          <p>{hasSso ? words.who.noMailSso : words.who.noMailHelpdesk}</p>
        </More>
      )}
    </Step>
  )
}
