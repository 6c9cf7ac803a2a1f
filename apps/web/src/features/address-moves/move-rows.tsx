import { Link } from 'react-router'
import { sayWhy } from '#api/error-text.ts'
import { Reason as Told } from '#api/sentence.tsx'
import { paths } from '#lib/paths.ts'
import { Name } from '#ui/name.tsx'
import { StateTag, type Tone } from '#ui/state-tag.tsx'
import { standingOf, type Row, type Standing } from './rows.ts'
import { words } from './words.ts'
import classes from './move-rows.module.css'

const TONES: Readonly<Record<Standing, Tone>> = {
  ready: 'calm',
  'has-already': 'calm',
  taken: 'warn',
  invalid: 'warn',
  done: 'good',
  unknown: 'warn',
  refused: 'danger',
  failed: 'danger',
  'not-tried': 'calm',
}

const Owner = ({ owner }: { readonly owner: NonNullable<Row['owner']> }) => {
  if (owner.DisplayName === '') return words.ownerNameless[owner.kind]
  return (
    <>
      {words.owner[owner.kind]}{' '}
      {owner.kind === 'user' ? (
        <Link to={paths.person(owner.ObjectId, '', 'addresses')}>
          <Name>{owner.DisplayName}</Name>
        </Link>
      ) : (
        <Name>{owner.DisplayName}</Name>
      )}
    </>
  )
}

const Reason = ({ row }: { readonly row: Row }) => {
  const { result } = row
  const owner = result ? result.owner : row.owner
  if (owner) return <Owner owner={owner} />
  if (result) return result.why === undefined ? null : <Told {...sayWhy(result)} />
  return row.state === 'invalid' ? words.invalid : null
}

/** What would come, or has come, of each address. */
export const MoveRows = ({ rows }: { readonly rows: readonly Row[] }) => (
  <ul className={classes.rows} aria-label={words.rows}>
    {rows.map((row) => {
      const standing = standingOf(row)
      return (
        <li key={`${row.ObjectId} ${row.address}`} className={classes.row}>
          <span className={classes.name}>
            <Link to={paths.person(row.ObjectId, '', 'addresses')}>
              <Name>{row.DisplayName}</Name>
            </Link>
          </span>
          <span className={classes.addresses}>
            <span>
              <Name>{row.address}</Name>
            </span>{' '}
            <span className={classes.arrow} aria-label={words.becomes} role="img">
              →
            </span>{' '}
            <span className={classes.next}>
              <Name>{row.newAddress}</Name>
            </span>
          </span>
          <span className={classes.standing}>
            <StateTag tone={TONES[standing]}>{words.standings[standing]}</StateTag>
          </span>
          <span className={classes.reason}>
            <Reason row={row} />
          </span>
        </li>
      )
    })}
  </ul>
)
