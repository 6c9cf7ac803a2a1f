import { useQuery } from '@tanstack/react-query'
import { configurationQuery } from '#api/status.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { words } from '../words.ts'
import type { Connection } from './use-connection.ts'
import classes from './unity-status.module.css'

/** Which Unity this is, and whether it answers. */
export const UnityStatus = ({ connection }: { readonly connection: Connection }) => {
  const { data } = useQuery(configurationQuery)
  if (!data) return null
  const isOk = connection === 'ok'
  const text = isOk ? words.unity.ok(data.unityHost) : words.unity.away(data.unityHost)
  return (
    <p className={classes.status} data-ok={isOk} title={text}>
      <span aria-hidden className={classes.host}>
        {data.unityHost}
      </span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </p>
  )
}
