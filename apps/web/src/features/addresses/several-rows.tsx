import { Name } from '#ui/name.tsx'
import { StateTag, type Tone } from '#ui/state-tag.tsx'
import { RefusalText } from './refusal-text.tsx'
import { isRefusal } from './standing.ts'
import type { Row } from './use-several.ts'
import { words } from './words.ts'
import classes from './several-form.module.css'

type State = Row['state']

const toneOf = (state: State): Tone => {
  if (state.kind === 'ended') return state.note.tone
  if (state.kind === 'own') return 'calm'
  if (state.kind === 'saving' || !isRefusal(state)) return 'calm'
  return state.kind === 'flaw' || state.kind === 'failed' ? 'danger' : 'warn'
}

const Reason = ({ state }: { readonly state: State }) => {
  if (state.kind === 'ended') return state.note.tone === 'warn' && state.note.text
  if (state.kind === 'saving' || !isRefusal(state)) return null
  return <RefusalText refusal={state} />
}

const wordOf = (state: State): string => {
  if (state.kind === 'ended') return words.several.states[state.note.tone === 'good' ? 'added' : 'unseen']
  return words.several.states[state.kind]
}

/** What is known of each address, and what has come of it. */
export const SeveralRows = ({ rows }: { readonly rows: readonly Row[] }) => (
  <ul className={classes.rows} aria-label={words.several.rows} aria-live="polite">
    {rows.map(({ address, state }) => (
      <li key={address} className={classes.row}>
        <span className={classes.address}>
          <Name>{address}</Name>
        </span>
        <StateTag tone={toneOf(state)}>{wordOf(state)}</StateTag>
        <span className={classes.reason}>
          <Reason state={state} />
        </span>
      </li>
    ))}
  </ul>
)
