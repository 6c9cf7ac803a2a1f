import { ShownValue } from '#fields/shown-value.tsx'
import { size } from '#lib/size.ts'
import { count } from '#lib/time.ts'
import { DataList } from '#ui/data-list.tsx'
import { Name } from '#ui/name.tsx'
import { recordWords } from '#ui/record-words.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { agingPolicy, type Mailbox } from './queries.ts'
import { words } from './words.ts'
import classes from './mailbox-tab.module.css'

type Props = {
  readonly mailbox: Mailbox | undefined
  readonly store: string | undefined
}

/** How full it is, and at which sizes something happens. */
export const MailboxFacts = ({ mailbox, store }: Props) => {
  const { facts } = words
  if (!mailbox)
    return (
      <DataList
        entries={[facts.size, facts.messages, facts.warn, facts.send, facts.receive].map((label) => ({
          label,
          value: <Skeleton width={14} />,
        }))}
      />
    )
  const { ByteSize, NumMessages, Warn, Send, Receive, Mounted, SendReadReceipts } = mailbox
  return (
    <DataList
      entries={[
        {
          label: facts.size,
          value: (
            <>
              {size(ByteSize)}{' '}
              <meter
                className={classes.meter}
                aria-label={facts.size}
                min={0}
                max={Math.max(Send, ByteSize, 1)}
                high={Warn}
                value={ByteSize}
              />
            </>
          ),
        },
        { label: facts.messages, value: count(NumMessages) },
        { label: facts.warn, value: size(Warn) },
        { label: facts.send, value: size(Send) },
        { label: facts.receive, value: size(Receive) },
        {
          label: facts.policy,
          value: <ShownValue memory={agingPolicy} text={mailbox.MessageAgingPolicyObjectId ?? ''} />,
        },
        { label: facts.receipts, value: SendReadReceipts === 1 ? recordWords.yes : recordWords.no },
        ...(store ? [{ label: facts.store, value: <Name>{store}</Name> }] : []),
        ...(Mounted ? [] : [{ label: facts.state, value: facts.notMounted }]),
      ]}
    />
  )
}
