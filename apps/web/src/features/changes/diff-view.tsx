import type { ChangeDetail } from '@unity-desk/contract'
import type { Memory } from '@unity-desk/cupi'
import { labelOf } from '#fields/label.ts'
import { ShownValue } from '#fields/shown-value.tsx'
import { StateTag } from '#ui/state-tag.tsx'
import { diffOf, type DiffRow } from './diff.ts'
import { kindOf, memoriesOf } from './resources.ts'
import { words } from './words.ts'
import classes from './diff-view.module.css'

type Column = 'before' | 'after' | 'now'

/** What was made had nothing before; what was deleted has nothing after. */
const columnsOf = ({ kind, before }: ChangeDetail): readonly Column[] => {
  if (kind === 'create') return ['after', 'now']
  if (kind === 'remove') return ['before', 'now']
  return before === null ? ['after', 'now'] : ['before', 'after', 'now']
}

const Value = ({
  row,
  column,
  memory,
}: {
  readonly row: DiffRow
  readonly column: Column
  readonly memory: Memory | undefined
}) => {
  const text = row[column]
  if (text === undefined) return <span className={classes.none}>{words.diff.gone}</span>
  return <ShownValue memory={memory} text={text} />
}

/** A change field by field: what it was, what it was changed to, what it is now. */
export const DiffView = ({ change }: { readonly change: ChangeDetail }) => {
  const memories = memoriesOf(change.action)
  const kind = kindOf(change.action)
  const columns = columnsOf(change)
  const rows = diffOf(change)
  if (rows.length === 0) return <p className={classes.none}>{words.diff.none}</p>
  return (
    <table className={classes.diff} data-columns={columns.length}>
      <thead>
        <tr>
          <th scope="col">{words.diff.field}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.diff[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const memory = memories.get(row.field)
          const label = labelOf(row.field, kind)
          return (
            <tr key={row.field} data-conflict={row.isConflict || undefined}>
              <th scope="row">
                {label !== row.field && <span className={classes.label}>{label} </span>}
                <code className={classes.field}>{row.field}</code>{' '}
                {row.isConflict && <StateTag tone="warn">{words.diff.conflict}</StateTag>}
              </th>
              {columns.map((column) => (
                <td key={column} data-label={words.diff[column]} data-column={column}>
                  <Value row={row} column={column} memory={memory} />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
