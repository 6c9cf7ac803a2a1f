import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { serverNow } from '#api/clock.ts'
import { mayOpen } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { paths } from '#lib/paths.ts'
import { dayAndClock } from '#lib/time.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { DataList } from '#ui/data-list.tsx'
import { Name } from '#ui/name.tsx'
import { standingOf, withRecords, type Act } from './acts.ts'
import { detailsOf } from './details.ts'
import { logPath } from './filters.ts'
import { operation } from './queries.ts'
import { targetName } from './target-name.ts'
import { words } from './words.ts'
import classes from './act-details.module.css'

type Props = {
  readonly id: string
  readonly act: Act
  readonly isOfPerson: boolean
}

type Row = { readonly label: string; readonly value: ReactNode }

const { act: text } = words

const line = (label: string, value: string | null | undefined): Row[] =>
  value ? [{ label, value: <Name>{value}</Name> }] : []

const Id = ({ children, label }: { readonly children: string; readonly label: string }) => (
  <span className={classes.id}>
    {children}
    <CopyButton text={children} label={label} />
  </span>
)

/** Whom it was done to, and where to go from there. */
const Target = ({ act, isOfPerson }: Omit<Props, 'id'>) => {
  const session = useSession()
  const target = act.last.target ?? act.intent?.target
  const id = target?.ObjectId
  return (
    <span className={classes.of}>
      <Name>{targetName(act) ?? text.nobody}</Name>
      {id !== undefined && !isOfPerson && (
        <>
          {target?.kind === 'users' && mayOpen(session, 'users:read') && (
            <Link to={paths.person(id)}>{text.openPerson}</Link>
          )}
          <Link to={logPath({ target: id })}>{text.allOfTarget}</Link>
          <Id label={text.copyId}>{id}</Id>
        </>
      )}
    </span>
  )
}

const rowsOf = (act: Act): Row[] => {
  const { last, intent, records } = act
  const standing = standingOf(act, serverNow())
  const { name, role, via } = last.actor
  const unity = records.find((each) => each.unity)?.unity
  const requestId = last.requestId ?? intent?.requestId
  return [
    { label: text.result, value: words.standings[standing].text },
    ...line(text.reason, records.find(({ reason }) => reason !== null)?.reason),
    {
      label: text.actor,
      value: (
        <span className={classes.of}>
          <span>
            <Name>{name}</Name> {text.role(role, via)}
          </span>
          <Link to={logPath({ actor: name })}>{text.allOfActor(name)}</Link>
        </span>
      ),
    },
    ...line(text.reference, intent?.reference ?? last.reference),
    ...detailsOf({ ...last.details, ...intent?.details }),
    ...(unity ? line(text.unity, text.unityAnswer(unity.status, unity.node)) : []),
    ...records.toReversed().map(({ phase, at, seq }) => ({
      label: text.phases[phase],
      value: (
        <>
          {dayAndClock(new Date(at))} <span className={classes.seq}>{text.record(seq)}</span>
        </>
      ),
    })),
    ...line(text.source, last.source ?? intent?.source),
    ...(requestId ? [{ label: text.request, value: <Id label={text.copyRequest}>{requestId}</Id> }] : []),
    { label: text.action, value: <code className={classes.code}>{last.action}</code> },
  ]
}

/** Everything that the log has of one act. */
export const ActDetails = ({ id, act, isOfPerson }: Props) => {
  const { data: more = [], isFetching } = useQuery(operation(act))
  const whole = withRecords(act, more)
  return (
    <div id={id} className={classes.details}>
      <DataList
        entries={[
          ...(whole.last.target
            ? [
                {
                  label: text.target,
                  value: <Target act={whole} isOfPerson={isOfPerson} />,
                },
              ]
            : []),
          ...rowsOf(whole),
        ]}
      />
      {isFetching && <p role="status">{text.searching}</p>}
    </div>
  )
}
