/** What the telephone conversation does next, by its number (cupi.md 4.3). */
export const CALL_ACTIONS = {
  '0': 'Ignore',
  '1': 'Hang up',
  '2': 'Go to a conversation',
  '3': 'Play the error greeting',
  '4': 'Take a message',
  '5': 'Skip the greeting',
  '6': 'Restart the greeting',
  '7': 'Transfer to an alternate contact number',
  '8': 'Route by the next call routing rule',
} as const

/** Where action 2 leads; the names are case-sensitive (cupi.md 4.3). */
export const CONVERSATIONS = {
  AD: 'Directory handler',
  PHTransfer: 'Transfer rules of a call handler',
  PHGreeting: 'Greeting of a call handler',
  PHInterview: 'Interview handler',
  BroadcastMessageAdministrator: 'Broadcast message administration',
  GreetingsAdministrator: 'Greetings administration',
  SubSignIn: 'Sign-in of users',
  SubSysTransfer: 'Transfer by users to any number',
  SystemTransfer: 'Transfer by callers to any number',
  ConvHotelCheckedOut: 'Checked-out hotel guest',
  ConvCvmMboxReset: 'Mailbox reset of community voice mail',
  EasySignIn: 'Sign-in with the number dialled',
  AttemptSignIn: 'Sign-in of a known caller',
  AttemptForward: 'Greeting of the number forwarded from',
  TransferAltContactNumber: 'Alternate contact number',
  ConvUtilsLiveRecord: 'Recording of the call',
} as const

export const NO_YES_ASK = { '0': 'Never', '1': 'Always', '2': 'Ask the caller' } as const

/** How a call is passed on (cupi.md 4.3). */
export const TRANSFER_TYPES = { '0': 'Release to the phone system', '1': 'Supervised' } as const

/** Rings before a supervised transfer gives up (CUPI guide, Call handler). */
export const RINGS = [2, 20] as const
