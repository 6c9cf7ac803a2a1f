import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '#ui/button.tsx'
import { PasswordField, TextField } from '#ui/field.tsx'
import { focusField } from '#ui/focus-field.ts'
import mark from '#ui/mark.svg'
import { CodeField } from './code-field.tsx'
import { credentials, signIn } from './queries.ts'
import { SignOnButton } from './sign-on-button.tsx'
import { TroubleText } from './trouble-text.tsx'
import { useAttempt } from './use-attempt.ts'
import { words } from './words.ts'
import classes from './sign-in-page.module.css'

type Values = { username: string; password: string; code: string }

/** Name, password, one button. */
export const SignInPage = () => {
  const queryClient = useQueryClient()
  const id = useId()
  const form = useId()
  const { run, isRunning, isCodeAsked, trouble } = useAttempt()
  const { register, handleSubmit, resetField, formState } = useForm<Values, unknown, Values>({
    resolver: standardSchemaResolver(credentials),
    defaultValues: { username: '', password: '', code: '' },
    reValidateMode: 'onSubmit',
  })
  const { errors } = formState
  const seconds = trouble?.kind === 'throttled' ? trouble.seconds : 0

  useEffect(() => focusField(form, isCodeAsked ? 'code' : 'username'), [form, isCodeAsked])

  const submit = handleSubmit(async ({ username, ...given }) => {
    if (seconds > 0) return
    const next = await run(() => signIn(queryClient, username, given))
    if (next === 'right') return
    resetField(next)
    focusField(form, next)
  })

  return (
    <main className={classes.page}>
      <title>{`${words.title} · ${words.product}`}</title>
      <form id={form} className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <header>
          <img className={classes.mark} src={mark} alt="" width={40} height={40} />
          <h1 className={classes.product}>{words.product}</h1>
          <p className={classes.what}>{words.what}</p>
        </header>
        <TextField
          {...register('username')}
          label={words.name}
          autoComplete="username"
          error={errors.username && words.nameMissing}
        />
        <PasswordField
          {...register('password')}
          label={words.password}
          autoComplete="current-password"
          error={errors.password && words.passwordMissing}
        />
        {isCodeAsked && <CodeField field={register('code')} />}
        <Button
          type="submit"
          tone="primary"
          size="large"
          hint="Enter"
          isFullWidth
          isBusy={isRunning}
          disabledBecause={seconds > 0 ? id : undefined}
        >
          {seconds > 0 ? words.wait(seconds) : words.submit}
        </Button>
        <TroubleText id={id} trouble={trouble} />
        <SignOnButton />
      </form>
    </main>
  )
}
