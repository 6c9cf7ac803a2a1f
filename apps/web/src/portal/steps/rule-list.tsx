import type { OwnPinRule } from '@unity-desk/contract'
import { CrossIcon, TickIcon } from '#ui/icons.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { words } from '../words.ts'
import type { Judged, Standing } from './rules.ts'
import classes from './rule-list.module.css'

const isSaid = (id: string): id is Exclude<keyof typeof words.pin.short, 'length'> =>
  id !== 'length' && id in words.pin.short

/** In a few words; a rule that this page does not know comes with the server's. */
const shortOf = ({ id, text, value }: OwnPinRule): string => {
  if (id === 'too-short' && value !== undefined) return words.pin.short.length(value)
  return isSaid(id) ? words.pin.short[id] : text
}

const said = (standing: Standing): string => {
  switch (standing) {
    case 'kept':
      return words.pin.kept
    case 'broken':
      return words.pin.broken
    case 'server':
      return words.pin.byServer
    case 'open':
      return ''
  }
}

/** The person's own rules, each ticked as soon as it is kept. */
export const RuleList = ({ standings }: Pick<Judged, 'standings'>) => (
  <ul className={classes.rules} aria-label={words.pin.rules}>
    {standings.map(({ rule, standing }) => (
      <li key={rule.id} data-standing={standing}>
        <span className={classes.sign} aria-hidden>
          {standing === 'kept' && <TickIcon size={14} />}
          {standing === 'broken' && <CrossIcon size={14} />}
        </span>
        <span>
          <VisuallyHidden>{said(standing)}</VisuallyHidden>
          {shortOf(rule)}
        </span>
      </li>
    ))}
  </ul>
)
