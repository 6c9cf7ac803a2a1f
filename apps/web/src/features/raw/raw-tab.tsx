import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { raw, type RawFormat } from '#api/raw.ts'
import { troubleOf } from '#api/trouble.ts'
import type { Person } from '#lib/person.ts'
import { ChoiceField } from '#ui/choice-field.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useKey } from '#ui/keys.ts'
import { SelectField } from '#ui/select-field.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { documents } from './documents.ts'
import { layout } from './layout.ts'
import { words } from './words.ts'
import classes from './raw-tab.module.css'

/** What CUPI says of a person, to the letter, for whoever builds on it. Read only. */
export const RawTab = ({ person: { user } }: { readonly person: Person }) => {
  const [below, setBelow] = useState('')
  const [format, setFormat] = useState<RawFormat>('json')
  const path = `/users/${user.ObjectId}${below}`
  const query = useQuery(raw(path, format))
  useKey('j', 'JSON', () => setFormat('json'))
  useKey('x', 'XML', () => setFormat('xml'))
  const { data } = query
  const trouble = troubleOf(query)
  const text = data && layout(data.text, data.contentType)
  return (
    <section className={classes.raw} aria-label={words.title}>
      <p className={classes.about}>{words.about}</p>
      <div className={classes.choices}>
        <SelectField
          label={words.document}
          value={below}
          options={documents.map((each) => ({ value: each.path, label: words.documents[each.name] }))}
          onChange={setBelow}
        />
        <ChoiceField
          label={words.format}
          name="raw-format"
          value={format}
          options={[
            { value: 'json', label: 'JSON', hint: 'j' },
            { value: 'xml', label: 'XML', hint: 'x' },
          ]}
          onChange={setFormat}
        />
      </div>
      <p className={classes.line}>
        <code>GET /vmrest{path}</code>
        {data && <span>{words.status(data.status)}</span>}
        {text !== undefined && <CopyButton text={text} label={words.copy} />}
      </p>
      {trouble && <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />}
      {!trouble && text === undefined && <Skeleton width={60} />}
      {text !== undefined && (
        // A region that scrolls is one that the keyboard comes to.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className={classes.text} tabIndex={0} aria-label={words.answer} translate="no">
          {text}
        </pre>
      )}
    </section>
  )
}
