import type { OffboardingPreview } from '@unity-desk/contract'
import { size } from '#lib/size.ts'
import { count } from '#lib/time.ts'
import { DataList } from '#ui/data-list.tsx'
import { Name } from '#ui/name.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { words } from './words.ts'
import classes from './what-goes.module.css'

const PARTS = [
  'addresses',
  'alternateExtensions',
  'lists',
  'privateLists',
  'notificationDevices',
  'callHandlers',
] as const

type Names = OffboardingPreview[(typeof PARTS)[number]]

const Named = ({ names }: { readonly names: Names }) =>
  names.length === 0 ? (
    words.none
  ) : (
    <ul className={classes.names}>
      {names.map(({ ObjectId, name }) => (
        <li key={ObjectId}>
          <Name>{name}</Name>
        </li>
      ))}
    </ul>
  )

/** What is gone for good with a person. */
export const WhatGoes = ({ preview }: { readonly preview: OffboardingPreview | undefined }) => {
  if (!preview)
    return (
      <DataList
        entries={[words.messages, ...PARTS.map((part) => words.parts[part])].map((label) => ({
          label,
          value: <Skeleton width={18} />,
        }))}
      />
    )
  const { messages, mailboxBytes, incomplete, disabled } = preview
  return (
    <>
      <DataList
        entries={[
          { label: words.state, value: disabled ? words.shut : words.open },
          {
            label: words.messages,
            value:
              messages === null
                ? words.notRead
                : `${count(messages)}${mailboxBytes === null ? '' : ` · ${size(mailboxBytes)}`}`,
          },
          ...PARTS.map((part) => ({ label: words.parts[part], value: <Named names={preview[part]} /> })),
        ]}
      />
      {incomplete.length > 0 && (
        <p className={classes.incomplete}>{words.incomplete(incomplete.join(', '))}</p>
      )}
    </>
  )
}
