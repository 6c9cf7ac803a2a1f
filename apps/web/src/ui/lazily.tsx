import { useEffect, useState, type ComponentType, type ReactNode } from 'react'

type Options<Props> = {
  /** Loaded now, for what is wanted by the time that it is shown. */
  readonly isSoon?: boolean
  /** Stands there until it is loaded. */
  readonly meanwhile?: (props: Props) => ReactNode
}

/**
 * A component that is loaded when it is first shown. Without Suspense, which holds back what has come for up to 300 ms
 * so that things do not flicker: here somebody waits to type.
 */
export const lazily = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isSoon = false, meanwhile }: Options<Props> = {},
): ComponentType<Props> => {
  let Loaded: ComponentType<Props> | undefined
  const begin = async (): Promise<ComponentType<Props>> => {
    Loaded = await load()
    return Loaded
  }
  // A failure is met again, and told, when it is shown.
  if (isSoon) begin().catch(() => undefined)

  return (props: Props) => {
    const [Shown, setShown] = useState(() => Loaded)
    const [failure, setFailure] = useState<{ error: unknown } | undefined>()
    useEffect(() => {
      if (Shown) return
      begin().then(
        (component) => setShown(() => component),
        (error: unknown) => setFailure({ error }),
      )
    }, [Shown])
    if (failure) throw failure.error
    return Shown ? <Shown {...props} /> : meanwhile?.(props)
  }
}
