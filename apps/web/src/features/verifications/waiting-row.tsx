import type { WaitingVerification } from '@unity-desk/contract'
import { Link } from 'react-router'
import { paths } from '#lib/paths.ts'
import { Button } from '#ui/button.tsx'
import { Name } from '#ui/name.tsx'
import { StateTag } from '#ui/state-tag.tsx'
import { TimeLeft } from './time-left.tsx'
import { words } from './words.ts'
import classes from './waiting-row.module.css'

type Props = {
  readonly item: WaitingVerification
  /** The key that does it, on the first of them. */
  readonly hint: string | undefined
  readonly onAct: () => void
  readonly hold: (button: HTMLButtonElement | null) => void
}

/** What a colleague asks for: about whom, what, why. */
export const WaitingRow = ({ item, hint, onAct, hold }: Props) => {
  const { target, targetName, action, needs, method, operator, reference, reason, expiresAt } = item
  const text = words.waiting[needs]
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <p className={classes.name}>
          <Link to={paths.person(target)}>
            <Name>{targetName}</Name>
          </Link>
          <StateTag tone={method === 'override' ? 'danger' : 'warn'}>
            {method === 'override' ? words.methods.override.label : text.tag}
          </StateTag>
        </p>
        <p className={classes.facts}>
          <span>{words.waiting.asks(operator, words.actions[action])}</span>
          {reference !== null && <span>{words.waiting.reference(reference)}</span>}
          <TimeLeft until={expiresAt} />
        </p>
        {reason !== null && <p className={classes.facts}>{words.waiting.reason(reason)}</p>}
      </div>
      <Button
        ref={hold}
        hint={hint}
        {...(hint === undefined && { label: text.actFor(targetName) })}
        onClick={onAct}
      >
        {text.act}
      </Button>
    </li>
  )
}
