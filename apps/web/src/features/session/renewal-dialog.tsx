import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useId } from 'react'
import { useForm } from 'react-hook-form'
import { isSameOperator, whoIsThere } from '#api/other-tabs.ts'
import { useSession } from '#api/session.ts'
import type { RenewalAsk } from '#lib/feature.ts'
import { Button } from '#ui/button.tsx'
import { Dialog, DialogActions } from '#ui/dialog.tsx'
import { PasswordField, TextField } from '#ui/field.tsx'
import { focusField } from '#ui/focus-field.ts'
import { beforeLeaving, UnsavedMark } from '#ui/unsaved.ts'
import { CodeField } from './code-field.tsx'
import { leave, renewStepUp, signIn, stepUp } from './queries.ts'
import { SignOnDialog } from './sign-on-dialog.tsx'
import { TroubleText } from './trouble-text.tsx'
import { useAttempt } from './use-attempt.ts'
import { words } from './words.ts'
import classes from './renewal-dialog.module.css'

type Props = { readonly name: string; readonly ask: RenewalAsk }

type Values = { password: string; code: string }

/** Another tab may have signed in meanwhile: then there is nothing to ask. */
const useOtherTabs = ({ need, answer }: RenewalAsk): void => {
  const before = useSession()
  const look = useEffectEvent(async () => {
    if (need !== 'sign-in') return
    const session = await whoIsThere()
    if (session && !isSameOperator(session, before)) leave()
    else if (session) answer(true)
  })
  useEffect(() => {
    const onFocus = (): void => void look()
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [])
}

/** The password once more, over the page: the same person goes on where they were. */
const PasswordDialog = ({ name, ask }: Props) => {
  const { need, reason, answer } = ask
  const queryClient = useQueryClient()
  const id = useId()
  const form = useId()
  const { run, isRunning, isCodeAsked, trouble } = useAttempt()
  const { secondFactor } = useSession()
  const { register, handleSubmit, resetField, formState } = useForm<Values, unknown, Values>({
    resolver: standardSchemaResolver(stepUp),
    defaultValues: { password: '', code: '' },
    reValidateMode: 'onSubmit',
  })
  useOtherTabs(ask)
  useEffect(() => {
    if (isCodeAsked) focusField(form, 'code')
  }, [form, isCodeAsked])
  const isStepUp = need === 'step-up'
  const seconds = trouble?.kind === 'throttled' ? trouble.seconds : 0
  const text = isStepUp ? words.stepUp : { ...words.renewal, submit: words.submit }

  const submit = handleSubmit(async (given) => {
    if (seconds > 0) return
    const renew = isStepUp ? () => renewStepUp(queryClient, given) : () => signIn(queryClient, name, given)
    const next = await run(renew)
    if (next === 'right') return answer(true)
    resetField(next)
    focusField(form, next)
  })

  return (
    <Dialog title={text.title} size="small" onClose={isStepUp ? () => answer(false) : undefined}>
      <form id={form} className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <UnsavedMark what={words.password} isUnsaved={isStepUp && formState.isDirty} />
        <p>{isStepUp ? reason : words.renewal.text}</p>
        <TextField label={words.name} name="username" autoComplete="username" value={name} isReadOnly />
        <PasswordField
          {...register('password')}
          label={words.password}
          autoComplete="current-password"
          autoFocus
          error={formState.errors.password && words.passwordMissing}
        />
        {(isCodeAsked || secondFactor) && <CodeField field={register('code')} />}
        <TroubleText id={id} trouble={trouble} />
        <DialogActions>
          <Button
            tone={isStepUp ? 'plain' : 'quiet'}
            onClick={isStepUp ? () => answer(false) : () => beforeLeaving(leave)}
          >
            {isStepUp ? words.stepUp.cancel : words.renewal.other}
          </Button>
          <Button
            type="submit"
            tone="primary"
            hint="Enter"
            isBusy={isRunning}
            disabledBecause={seconds > 0 ? id : undefined}
          >
            {seconds > 0 ? words.wait(seconds) : text.submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** Asks for what the operator signs in with. */
export const RenewalDialog = ({ name, ask }: Props) =>
  useSession().singleSignOn ? <SignOnDialog {...ask} /> : <PasswordDialog name={name} ask={ask} />
