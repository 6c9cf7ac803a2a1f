import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SecondFactorEnrolment } from '@unity-desk/contract'
import { describeError } from '#api/error-text.ts'
import { sessionQuery, useSession } from '#api/session.ts'
import { Button } from '#ui/button.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { beginSecondFactor, removeSecondFactor } from './queries.ts'
import { SecondFactorForm } from './second-factor-form.tsx'
import { words } from './words.ts'
import classes from './second-factor-page.module.css'

/** One's own authenticator app: set up, or taken away. */
export const SecondFactorPage = () => {
  const { singleSignOn, secondFactor } = useSession()
  const queryClient = useQueryClient()
  const refresh = (): Promise<void> => queryClient.refetchQueries({ queryKey: sessionQuery.queryKey })
  const begin = useMutation<SecondFactorEnrolment>({ mutationFn: beginSecondFactor })
  const remove = useMutation({ mutationFn: removeSecondFactor, onSuccess: refresh })
  const error = begin.error ?? remove.error
  const text = words.secondFactor

  const finish = async (): Promise<void> => {
    await refresh()
    begin.reset()
  }

  const act = () => {
    if (singleSignOn) return <p>{text.elsewhere}</p>
    if (secondFactor)
      return (
        <>
          <p>{text.on}</p>
          <Button tone="danger" isBusy={remove.isPending} onClick={() => remove.mutate()}>
            {text.remove}
          </Button>
        </>
      )
    if (begin.data) return <SecondFactorForm begun={begin.data} onDone={finish} />
    return (
      <>
        <p>{text.off}</p>
        <Button tone="primary" isBusy={begin.isPending} onClick={() => begin.mutate()}>
          {text.setUp}
        </Button>
      </>
    )
  }

  return (
    <div className={classes.page}>
      <title>{`${text.title} · ${words.product}`}</title>
      <h1>{text.title}</h1>
      {act()}
      {error && <ErrorPanel {...describeError(error)} />}
    </div>
  )
}
