import { Component, type ReactNode } from 'react'
import { Frame } from './frame.tsx'
import { usePlace, type Place } from './place.ts'
import { CodeStep } from './steps/code-step.tsx'
import { Crashed } from './steps/crashed.tsx'
import { DoneStep } from './steps/done-step.tsx'
import { EndedStep, SignedOutStep } from './steps/ended-step.tsx'
import { NewPinStep } from './steps/new-pin-step.tsx'
import { NotMeStep } from './steps/not-me-step.tsx'
import { StateStep } from './steps/state-step.tsx'
import { TicketStep } from './steps/ticket-step.tsx'
import { WhoStep } from './steps/who-step.tsx'

const stepAt = (place: Place): ReactNode => {
  switch (place.at) {
    case 'who':
      return <WhoStep {...place} />
    case 'code':
      return <CodeStep {...place} />
    case 'state':
      return <StateStep />
    case 'new-pin':
      return <NewPinStep />
    case 'done':
      return <DoneStep {...place} />
    case 'ended':
      return <EndedStep {...place} />
    case 'signed-out':
      return <SignedOutStep />
    case 'ticket':
      return <TicketStep />
    case 'not-me':
      return <NotMeStep />
  }
}

class Catching extends Component<{ readonly children: ReactNode }, { readonly isCrashed: boolean }> {
  override state = { isCrashed: false }
  static getDerivedStateFromError = (): { isCrashed: boolean } => ({ isCrashed: true })
  override render(): ReactNode {
    return this.state.isCrashed ? <Crashed /> : this.props.children
  }
}

/** One step at a time. */
export const Portal = () => {
  const place = usePlace()
  return (
    <Frame>
      <Catching key={place.at}>{stepAt(place)}</Catching>
    </Frame>
  )
}
