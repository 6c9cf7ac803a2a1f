import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useId } from 'react'
import { useForm } from 'react-hook-form'
import type { RenewalAsk } from '#lib/feature.ts'
import { Button } from '#ui/button.tsx'
import { Dialog, DialogActions } from '#ui/dialog.tsx'
import { PasswordField, TextField } from '#ui/field.tsx'
import { focusField } from '#ui/focus-field.ts'
import { renewStepUp, signIn, stepUp, whoIsThere } from './queries.ts'
import { TroubleText } from './trouble-text.tsx'
import { useAttempt } from './use-attempt.ts'
import { words } from './words.ts'
import classes from './renewal-dialog.module.css'

type Props = { readonly name: string; readonly ask: RenewalAsk }

type Values = { password: string }

/** Another person begins with a page of their own. */
const leave = (): void => location.replace('/')

/** Another tab may have signed in meanwhile: then there is nothing to ask. */
const useOtherTabs = (name: string, { need, answer }: RenewalAsk): void => {
  const look = useEffectEvent(async () => {
    if (need !== 'sign-in') return
    const session = await whoIsThere()
    if (session && session.operator.name !== name) leave()
    else if (session) answer(true)
  })
  useEffect(() => {
    const onFocus = (): void => void look()
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [])
}

/** The password once more, over the page: the same person goes on where they were. */
export const RenewalDialog = ({ name, ask }: Props) => {
  const { need, reason, answer } = ask
  const queryClient = useQueryClient()
  const id = useId()
  const form = useId()
  const { run, isRunning, trouble } = useAttempt()
  const { register, handleSubmit, resetField, formState } = useForm<Values, unknown, Values>({
    resolver: standardSchemaResolver(stepUp),
    defaultValues: { password: '' },
    reValidateMode: 'onSubmit',
  })
  useOtherTabs(name, ask)
  const isStepUp = need === 'step-up'
  const seconds = trouble?.kind === 'throttled' ? trouble.seconds : 0
  const text = isStepUp ? words.stepUp : { ...words.renewal, submit: words.submit }

  const submit = handleSubmit(async ({ password }) => {
    if (seconds > 0) return
    const renew = isStepUp
      ? () => renewStepUp(queryClient, password)
      : () => signIn(queryClient, name, password)
    if (await run(renew)) return answer(true)
    resetField('password')
    focusField(form, 'password')
  })

  return (
    <Dialog title={text.title} size="small" onClose={isStepUp ? () => answer(false) : undefined}>
      <form id={form} className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <p>{isStepUp ? reason : words.renewal.text}</p>
        <TextField label={words.name} name="username" autoComplete="username" value={name} isReadOnly />
        <PasswordField
          {...register('password')}
          label={words.password}
          autoComplete="current-password"
          autoFocus
          error={formState.errors.password && words.passwordMissing}
        />
        <TroubleText id={id} trouble={trouble} />
        <DialogActions>
          <Button tone={isStepUp ? 'plain' : 'quiet'} onClick={isStepUp ? () => answer(false) : leave}>
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
