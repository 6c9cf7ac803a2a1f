import { useSearchParams } from 'react-router'

const NAME = 'act'

/** The act that is shown in full: the address holds it, so that it can be sent to a colleague. */
export const useOpenAct = (): readonly [string | null, (operationId: string | null) => void] => {
  const [parameters, setParameters] = useSearchParams()
  const open = (operationId: string | null): void =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before)
        if (operationId === null) next.delete(NAME)
        else next.set(NAME, operationId)
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return [parameters.get(NAME), open]
}
