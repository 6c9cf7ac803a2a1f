import type { OwnPin } from '@unity-desk/contract'
import { useState } from 'react'
import { words } from '../words.ts'
import { ChoosePin } from './choose-pin.tsx'
import { WithOwnPin } from './own-pin.tsx'
import { RepeatPin } from './repeat-pin.tsx'
import { SuggestedPin } from './suggested-pin.tsx'
import { UnsureStep } from './unsure-step.tsx'
import { useSetPin } from './use-set-pin.ts'

/** Not in the browser's history: a PIN would have to be there too. */
type Phase = 'choose' | 'repeat' | 'suggested' | 'unsure'

const NewPin = ({ pin }: { readonly pin: OwnPin }) => {
  const [phase, setPhase] = useState<Phase>('choose')
  const [chosen, setChosen] = useState('')
  const [isShown, setShown] = useState(false)
  const [unsure, setUnsure] = useState(0)
  const [refused, setRefused] = useState<readonly string[]>([])

  const choose = (next: string): void => {
    setChosen(next)
    setPhase('choose')
  }
  const onUnsure = (): void => {
    setPhase('unsure')
    setUnsure((times) => times + 1)
  }
  const act = useSetPin(pin, {
    onUnsure,
    onRefused: (codes) => {
      setRefused(codes.length > 0 ? codes : ['refused'])
      choose('')
    },
  })
  const onSuggested = (suggestion: string): void => {
    setChosen(suggestion)
    setPhase('suggested')
  }

  switch (phase) {
    case 'choose':
      return (
        <ChoosePin
          pin={pin}
          typed={chosen}
          onTyped={setChosen}
          isShown={isShown}
          onShow={setShown}
          refused={refused}
          onNext={() => setPhase('repeat')}
          onSuggested={onSuggested}
          onBack={pin.purpose === 'everything' ? () => history.back() : undefined}
        />
      )
    case 'repeat':
      return (
        <RepeatPin
          chosen={chosen}
          isShown={isShown}
          onShow={setShown}
          act={act}
          onUnsure={onUnsure}
          onBack={() => setPhase('choose')}
        />
      )
    case 'suggested':
      return (
        <SuggestedPin
          suggestion={chosen}
          act={act}
          onSuggested={onSuggested}
          onUnsure={onUnsure}
          onOwn={() => choose('')}
        />
      )
    case 'unsure':
      return <UnsureStep key={unsure} before={pin} chosen={chosen} act={act} onUnsure={onUnsure} />
  }
}

export const NewPinStep = () => (
  <WithOwnPin title={words.pin.title}>{(pin) => <NewPin pin={pin} />}</WithOwnPin>
)
