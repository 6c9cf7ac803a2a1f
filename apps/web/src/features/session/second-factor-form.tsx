import { useMutation } from '@tanstack/react-query'
import type { SecondFactorEnrolment } from '@unity-desk/contract'
import { useForm } from 'react-hook-form'
import { describeError } from '#api/error-text.ts'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useUnsaved } from '#ui/unsaved.ts'
import { CodeField } from './code-field.tsx'
import { confirmSecondFactor } from './queries.ts'
import { words } from './words.ts'
import classes from './second-factor-page.module.css'

type Props = { readonly begun: SecondFactorEnrolment; readonly onDone: () => Promise<void> }

/** In fours, as people copy it by eye. */
const spaced = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** The secret, this once, and the first code as the proof that the app has it. */
export const SecondFactorForm = ({ begun: { secret, uri, enrolment }, onDone }: Props) => {
  const { register, handleSubmit, resetField, formState } = useForm({ defaultValues: { code: '' } })
  const confirm = useMutation({
    mutationFn: (code: string) => confirmSecondFactor(enrolment, code),
    onSuccess: onDone,
    onError: () => resetField('code'),
  })
  const text = words.secondFactor
  useUnsaved(text.title, formState.isDirty && !confirm.isSuccess)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => void handleSubmit(({ code }) => confirm.mutate(code))(event)}
      noValidate
    >
      <p>{text.give}</p>
      <p>
        <code className={classes.secret}>{spaced(secret)}</code>{' '}
        <CopyButton text={secret} label={text.copy} />
      </p>
      <p>
        <a href={uri}>{text.open}</a>
      </p>
      <CodeField field={register('code')} />
      <Button type="submit" tone="primary" hint="Enter" isBusy={confirm.isPending}>
        {text.confirm}
      </Button>
      {confirm.error && <ErrorPanel {...describeError(confirm.error)} />}
    </form>
  )
}
