import { useEffect, useEffectEvent, useState, type ComponentType, type ReactNode } from 'react'
import { createStore } from '#lib/store.ts'

type Options<Props> = {
  /** Loaded now, for what is wanted by the time that it is shown. */
  readonly isSoon?: boolean
  /** Stands there until it is loaded. */
  readonly meanwhile?: (props: Props) => ReactNode
  /** Where somebody waits for it: it will not come. */
  readonly onMissing?: (props: Props) => void
}

/** Something that was to be shown could not be loaded; a dialog says so over the page. */
export const isPartMissing = createStore(false)

/**
 * A component that is loaded when it is first shown. Without Suspense, which holds back what has come for up to 300 ms
 * so that things do not flicker: here somebody waits to type. One that cannot be loaded, as after a deploy, takes
 * nothing of the page with it: something may be typed there.
 */
export const lazily = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isSoon = false, meanwhile, onMissing }: Options<Props> = {},
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
    const miss = useEffectEvent(() => {
      isPartMissing.set(true)
      onMissing?.(props)
    })
    useEffect(() => {
      if (!Shown)
        begin().then(
          (component) => setShown(() => component),
          () => miss(),
        )
    }, [Shown])
    return Shown ? <Shown {...props} /> : meanwhile?.(props)
  }
}
