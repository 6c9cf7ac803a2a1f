import { useQuery } from '@tanstack/react-query'
import { useStore } from '#lib/store.ts'
import { CheckField } from '#ui/check-field.tsx'
import { useKey } from '#ui/keys.ts'
import { SelectField } from '#ui/select-field.tsx'
import { useTwoPanes } from '#ui/use-media.ts'
import { columnNames, columns, showColumn } from './columns.ts'
import { facets } from './queries.ts'
import { usePlace } from './use-place.ts'
import { words } from './words.ts'
import { Worklists } from './worklists.tsx'
import classes from './filter-panel.module.css'

type Choice = { readonly value: string; readonly name: string; readonly count: number }

type FacetProps = {
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly Choice[]
  readonly onChange: (value: string | undefined) => void
}

/** Everybody, or those of one kind. What a link asks for is a choice even where nobody is of that kind any more. */
const Facet = ({ label, value = '', choices, onChange }: FacetProps) => {
  const isUnknown = value !== '' && choices.every((choice) => choice.value !== value)
  return (
    <SelectField
      label={label}
      value={value}
      options={[
        { value: '', label: words.narrow.any },
        ...(isUnknown ? [{ value, label: value }] : []),
        ...choices.map(({ value: each, name, count }) => ({
          value: each,
          label: words.narrow.option(name, count),
        })),
      ]}
      onChange={(next) => onChange(next === '' ? undefined : next)}
    />
  )
}

type Place = { readonly ObjectId: string; readonly DisplayName: string; readonly count: number }

const choicesOf = (places: readonly Place[] = []): readonly Choice[] =>
  places.map(({ ObjectId, DisplayName, count }) => ({ value: ObjectId, name: DisplayName, count }))

/** What the list is narrowed by, and what it shows of each. */
export const FilterPanel = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const { data } = useQuery(facets)
  const { question, open, narrow } = usePlace()
  // There they stand beside the list already.
  const isHome = useTwoPanes() && open === undefined
  const shown = useStore(columns)
  const { department, location, cos } = question
  useKey('Escape', words.narrow.close, onClose)
  return (
    <section id={id} className={classes.panel} aria-label={words.narrow.title}>
      {!isHome && <Worklists />}
      <div className={classes.facets}>
        <Facet
          label={words.narrow.department}
          value={department}
          choices={(data?.departments ?? []).map(({ name, count }) => ({ value: name, name, count }))}
          onChange={(next) => narrow({ department: next })}
        />
        <Facet
          label={words.narrow.location}
          value={location}
          choices={choicesOf(data?.locations)}
          onChange={(next) => narrow({ location: next })}
        />
        <Facet
          label={words.narrow.cos}
          value={cos}
          choices={choicesOf(data?.classesOfService)}
          onChange={(next) => narrow({ cos: next })}
        />
      </div>
      <fieldset className={classes.columns}>
        <legend>{words.narrow.columns}</legend>
        {columnNames.map((column) => (
          <CheckField
            key={column}
            label={words.columns[column]}
            checked={shown.includes(column)}
            onChange={({ currentTarget }) => showColumn(column, currentTarget.checked)}
          />
        ))}
      </fieldset>
    </section>
  )
}
