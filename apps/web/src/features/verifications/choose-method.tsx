import { useQuery } from '@tanstack/react-query'
import type { Verification, VerificationMethod, VerifiedAction } from '@unity-desk/contract'
import { useEffect, useId, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { desk } from '#api/desk.ts'
import { describeError } from '#api/error-text.ts'
import { useSession } from '#api/session.ts'
import { configurationQuery } from '#api/status.ts'
import type { VerificationAsk } from '#lib/feature.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceField } from '#ui/choice-field.tsx'
import { DialogActions } from '#ui/dialog.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { TextField } from '#ui/field.tsx'
import { useKey } from '#ui/keys.ts'
import { Outcome } from '#ui/outcome.tsx'
import { RadioField } from '#ui/radio-field.tsx'
import { useUnsaved } from '#ui/unsaved.ts'
import { words } from './words.ts'
import classes from './form.module.css'

type Props = {
  readonly ask: VerificationAsk
  /** The one that came to nothing. */
  readonly over: Verification | undefined
  readonly onStarted: (record: Verification) => void
  readonly onCancel: () => void
}

const LONGEST_REASON = 500

const HINTS = { 'mail-code': 'm', vouch: 'c', override: 'o' } as const satisfies Readonly<
  Record<VerificationMethod, string>
>

/** Ways that are set up here and that this operator has. */
const useMethods = (): readonly VerificationMethod[] => {
  const { data: configuration } = useQuery(configurationQuery)
  const { permissions } = useSession()
  return (configuration?.verificationMethods ?? []).filter(
    (method) => method !== 'override' || permissions.includes('credentials:override'),
  )
}

const MethodKey = ({
  method,
  onChoose,
  isOn,
}: {
  readonly method: VerificationMethod
  readonly onChoose: () => void
  readonly isOn: boolean
}) => {
  useKey(HINTS[method], words.methods[method].label, onChoose, isOn)
  return null
}

/** How the caller is to be verified; Enter takes what is chosen. */
export const ChooseMethod = ({ ask, over, onStarted, onCancel }: Props) => {
  const { target, reference } = ask
  const form = useId()
  const methods = useMethods()
  const [action, setAction] = useState<VerifiedAction>(ask.action)
  const [chosen, choose] = useState<VerificationMethod>()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } })
  useUnsaved(words.reason, formState.isDirty)
  // It may come in the place of another step, with which the focus went.
  const act = useRef<HTMLButtonElement>(null)
  useEffect(() => act.current?.focus(), [])
  const method = chosen ?? methods[0] ?? 'vouch'
  const isOverride = method === 'override'

  const submit = handleSubmit(async ({ reason }) => {
    if (isBusy) return
    setBusy(true)
    setFailure(undefined)
    try {
      onStarted(
        await desk.verifications.start({
          target,
          action,
          method,
          ...(reference !== undefined && { reference }),
          ...(isOverride && { reason }),
        }),
      )
    } catch (error) {
      setFailure({ error })
    } finally {
      setBusy(false)
    }
  })

  return (
    <form id={form} className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      {over && !failure && (
        <Outcome tone="warn">
          {over.attemptsLeft === 0 && over.method === 'mail-code' ? words.noAttempts : words.over}
        </Outcome>
      )}
      {failure && <ErrorPanel {...describeError(failure.error)} isAnswer />}
      {ask.actions ? (
        <RadioField
          label={words.forWhat}
          name={`${form}-action`}
          value={action}
          options={ask.actions.map((each) => ({ value: each, label: words.actions[each] }))}
          onChange={setAction}
        />
      ) : (
        <p>{words.before[action]}</p>
      )}
      <ChoiceField
        label={words.how}
        name={`${form}-method`}
        value={method}
        options={methods.map((each) => ({
          value: each,
          label: words.methods[each].label,
          hint: HINTS[each],
        }))}
        onChange={choose}
      />
      {methods.map((each) => (
        <MethodKey key={each} method={each} isOn={each !== method} onChoose={() => choose(each)} />
      ))}
      <p>{words.methods[method].help}</p>
      {isOverride && (
        <TextField
          {...register('reason', { required: words.reasonMissing, maxLength: LONGEST_REASON })}
          label={words.reason}
          help={words.reasonHelp}
          maxLength={LONGEST_REASON}
          autoComplete="off"
          error={formState.errors.reason?.message}
        />
      )}
      <DialogActions>
        <Button hint="Escape" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button ref={act} type="submit" tone="primary" hint="Enter" isBusy={isBusy} autoFocus>
          {words.methods[method].act}
        </Button>
      </DialogActions>
    </form>
  )
}
