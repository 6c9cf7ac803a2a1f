import { expect, test } from 'vitest'
import { bodyOf, displayNameOf, draftLike, emptyDraft, judgeDraft } from './draft.ts'

const ada = {
  ...emptyDraft,
  template: 't',
  FirstName: ' Ada ',
  LastName: 'Lovelace',
  Alias: 'ada',
  DtmfAccessId: '5012',
}

test('an empty form says what Unity cannot do without', () => {
  expect(judgeDraft(emptyDraft)).toEqual({ Alias: { kind: 'missing' }, DtmfAccessId: { kind: 'missing' } })
  expect(judgeDraft(ada)).toEqual({})
})

test.each([
  ['letters in the extension', { DtmfAccessId: '50a2' }, { DtmfAccessId: { kind: 'no-digits' } }],
  ['a name in place of a mail address', { EmailAddress: 'ada' }, { EmailAddress: { kind: 'no-address' } }],
  [
    'a name that Unity has no room for',
    { LastName: 'x'.repeat(65) },
    { LastName: { kind: 'too-long', most: 64 } },
  ],
])('%s is refused at its field', (_, part, wrong) => {
  expect(judgeDraft({ ...ada, DisplayName: 'Ada', ...part })).toEqual(wrong)
})

test('the display name follows the names until another is typed', () => {
  expect(displayNameOf(ada)).toBe('Ada Lovelace')
  expect(displayNameOf({ ...ada, DisplayName: 'Countess Lovelace' })).toBe('Countess Lovelace')
})

test('what was left empty is left to the template', () => {
  expect(bodyOf(ada)).toEqual({
    FirstName: 'Ada',
    LastName: 'Lovelace',
    DisplayName: 'Ada Lovelace',
    Alias: 'ada',
    DtmfAccessId: '5012',
  })
})

test('somebody like one who was deleted begins with what they had, and with nothing else', () => {
  expect(draftLike({ like: { FirstName: 'Ada', Alias: 'ada', CosObjectId: 'x' } })).toEqual({
    ...emptyDraft,
    FirstName: 'Ada',
    Alias: 'ada',
  })
  expect(draftLike(null)).toEqual(emptyDraft)
})
