export const words = {
  begin: 'Add a person',
  title: 'Add a person',
  template: 'Template',
  templateHelp: 'Class of service, language, PIN rule and all that is not asked for here come from it.',
  noDigits: 'Digits only: it has to be dialled.',
  noAddress: 'This is no mail address.',
  next: (after: string) => `Next free after ${after}`,
  nextAway: 'No free number could be found just now. Type one.',
  submit: 'Add',
  made: (name: string) => `${name} was sent to Unity.`,
  nextStep: 'The PIN is that of the template. Give them one of their own before they call in.',
  lookLater: 'Nobody with this alias is there yet. Look again before you add them once more.',
  open: 'Open the person',
  search: 'Search for the alias',
  another: 'Add another',
}

export type Words = typeof words
