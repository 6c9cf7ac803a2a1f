import { useQuery } from '@tanstack/react-query'
import { OBJECT_ID } from '@unity-desk/cupi'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { describeError } from '#api/error-text.ts'
import { personQuery } from '#api/person.ts'
import { paths } from '#lib/paths.ts'
import { Confirm } from '#ui/confirm.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { Name } from '#ui/name.tsx'
import { Page } from '#ui/page.tsx'
import { MoveForm } from './move-form.tsx'
import { PlanView } from './plan-view.tsx'
import { useMoves } from './use-moves.ts'
import { words } from './words.ts'
import classes from './moves-page.module.css'

/** Whose addresses they are, where the page was opened for one person. */
const OfOne = ({ ObjectId }: { readonly ObjectId: string }) => {
  const { data } = useQuery(personQuery(ObjectId))
  return (
    <div className={classes.of}>
      <p>
        {words.ofOne} <strong>{data ? <Name>{data.user.DisplayName}</Name> : words.onePerson}</strong>
      </p>
      <LinkButton size="small" to={paths.person(ObjectId, '', 'addresses')}>
        {words.toPerson}
      </LinkButton>
      <LinkButton size="small" to={paths.addressMoves}>
        {words.all}
      </LinkButton>
    </div>
  )
}

const Moving = ({ ObjectId }: { readonly ObjectId: string | undefined }) => {
  const moves = useMoves(ObjectId)
  const [isAsking, setAsking] = useState(false)
  const { plan, open, failure } = moves
  return (
    <>
      <MoveForm moves={moves} />
      {failure && <ErrorPanel {...describeError(failure.error)} isAnswer />}
      <PlanView moves={moves} onMove={() => setAsking(true)} />
      {isAsking && plan && (
        <Confirm
          title={words.confirm.title(open.length)}
          act={words.confirm.act}
          cancel={{ label: words.confirm.cancel, onCancel: () => setAsking(false) }}
          isDangerous={!plan.asked.keepOld}
          onConfirm={() => {
            setAsking(false)
            void moves.move()
          }}
        >
          {plan.asked.keepOld
            ? words.confirm.keeps(plan.asked.from, plan.asked.to)
            : words.confirm.goes(plan.asked.from, plan.asked.to)}
        </Confirm>
      )}
    </>
  )
}

/** Addresses to another domain, or one address to another: planned first, and then moved one by one. */
export const MovesPage = () => {
  const [parameters] = useSearchParams()
  const person = parameters.get('person')
  const ObjectId = person !== null && OBJECT_ID.test(person) ? person.toLowerCase() : undefined
  return (
    <Page title={words.title} about={words.about} width="plan">
      {ObjectId !== undefined && <OfOne ObjectId={ObjectId} />}
      <Moving key={ObjectId ?? ''} ObjectId={ObjectId} />
    </Page>
  )
}
