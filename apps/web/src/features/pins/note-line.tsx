import { describeError } from '#api/error-text.ts'
import { useSession } from '#api/session.ts'
import type { PersonSoFar } from '#lib/person.ts'
import { Button } from '#ui/button.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { Outcome } from '#ui/outcome.tsx'
import { HandOff } from './hand-off.tsx'
import type { Note } from './note.ts'
import type { What } from './queries.ts'
import { words } from './words.ts'

type Props = PersonSoFar & { readonly what: What; readonly note: Note; readonly onLook: () => void }

/** What came of the last act, where it was done; and a text of it for the ticket. */
export const NoteLine = ({ what, note, person, DisplayName = '', onLook }: Props) => {
  const { name: operator } = useSession().operator
  const said = words.of[what]
  const who = { operator, name: DisplayName, extension: person?.user.DtmfAccessId }
  switch (note.kind) {
    case 'unlocked':
      return (
        <Outcome tone="good" takesFocus action={<HandOff text={words.handOff(what, note, who)} />}>
          {said.unlocked(note.at)}
        </Outcome>
      )
    case 'reset':
      return (
        <Outcome tone="good" action={<HandOff text={words.handOff(what, note, who)} />}>
          {said.done(note.at)}
        </Outcome>
      )
    case 'ticket':
      return (
        <Outcome tone="good" action={<HandOff text={words.handOff(what, note, who)} />}>
          {words.ticket.sent(note.until)}
        </Outcome>
      )
    case 'unseen':
      return <Outcome tone="warn">{`${said.done(note.at)} ${words.reset.unseen}`}</Outcome>
    case 'unknown':
      return (
        <Outcome
          tone="warn"
          takesFocus
          action={
            <Button size="small" onClick={onLook}>
              {words.unlock.look}
            </Button>
          }
        >
          {words.unlock.unknown}
        </Outcome>
      )
    case 'failed':
      return <ErrorPanel {...describeError(note.error)} isAnswer />
  }
}
