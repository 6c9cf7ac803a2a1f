import { useEffect, useEffectEvent, useState } from 'react'
import { TextField } from '#ui/field.tsx'
import { words } from './words.ts'

/** How long the fingers rest before the log is asked. */
const REST_MS = 400

type Props = { readonly actor: string; readonly onActor: (actor: string) => void }

/** The name of an operator, to the letter. */
export const OperatorField = ({ actor, onActor }: Props) => {
  const [text, setText] = useState(actor)
  const [shownFor, setShownFor] = useState(actor)

  // The address has changed by itself, by going back or through a link.
  if (shownFor !== actor) {
    setShownFor(actor)
    if (text.trim() !== actor) setText(actor)
  }

  const ask = useEffectEvent((next: string) => {
    if (next !== actor) onActor(next)
  })
  useEffect(() => {
    const timer = setTimeout(() => ask(text.trim()), REST_MS)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <TextField
      label={words.filter.actor}
      placeholder={words.filter.anyActor}
      autoComplete="off"
      maxLength={128}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => ask(text.trim())}
    />
  )
}
