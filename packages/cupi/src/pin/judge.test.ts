import { describe, expect, test } from 'vitest'
import { judgePin, type PinOwner, type PinProblemCode } from './judge.ts'

const STRICT = { MinLength: 4, TrivialCredChecking: true }
const codes = (pin: string, owner?: PinOwner, rule = STRICT): PinProblemCode[] =>
  judgePin(pin, rule, owner).map(({ code }) => code)

describe('a PIN', () => {
  test('with nothing against it has no problems', () => {
    expect(judgePin('907264', STRICT)).toEqual([])
  })

  test.for(['', ' 907264', '9072 64', '90726a', '+907264', '٩٠٧٢', '９０７２６４', '9072\n'])(
    'is made of digits, and %j is not',
    (pin) => {
      expect(judgePin(pin, STRICT)).toEqual([{ code: 'digits' }])
    },
  )

  test.for([
    ['907', 4, [{ code: 'too-short', atLeast: 4 }]],
    ['9072', 4, []],
    ['907264', 8, [{ code: 'too-short', atLeast: 8 }]],
    ['', 0, [{ code: 'digits' }]],
  ] as const)('"%s" where %i digits are wanted: %j', ([pin, MinLength, problems]) => {
    expect(judgePin(pin, { MinLength, TrivialCredChecking: true })).toEqual(problems)
  })

  test('has at most the 64 digits that Unity stores', () => {
    const digits = '907264'.repeat(11)
    const rule = { MinLength: 4, TrivialCredChecking: false }
    expect(judgePin(digits.slice(0, 64), rule)).toEqual([])
    expect(judgePin(digits.slice(0, 65), rule)).toEqual([{ code: 'too-long', atMost: 64 }])
  })

  test('is told every reason at once', () => {
    expect(codes('222', { DtmfAccessId: '222' })).toEqual([
      'too-short',
      'repeated-digit',
      'two-digits',
      'extension',
      'extension-reversed',
    ])
  })

  test('may be trivial where the rule does not mind, and not the previous one', () => {
    const lax = { MinLength: 4, TrivialCredChecking: false }
    expect(codes('1111', { DtmfAccessId: '1111' }, lax)).toEqual([])
    expect(codes('1111', { previousPin: '1111' }, lax)).toEqual(['previous'])
    expect(codes('907264', { previousPin: '907265' })).toEqual([])
  })
})

describe('rule 1: the name on the keypad', () => {
  test.for<[string, PinOwner, PinProblemCode[]]>([
    // 6-2-7-8-2 spells Marta.
    ['62782', { FirstName: 'Marta' }, ['name']],
    ['62782', { LastName: 'MARTA' }, ['name']],
    ['627820', { FirstName: 'Marta' }, []],
    ['6278', { FirstName: 'Marta' }, []],
    ['627436', { LastName: "O'Brien" }, ['name']],
    ['627436', { LastName: 'O’Brien' }, ['name']],
    ['5326582', { FirstName: 'Jean-Luc' }, ['name']],
    ['5674', { FirstName: 'Jörg' }, ['name']],
    ['56374', { FirstName: 'Jörg' }, []],
    ['787277', { LastName: 'Straß' }, ['name']],
    ['4745', { FirstName: 'Işıl' }, ['name']],
    ['907264', { FirstName: 'Иван', LastName: '李' }, []],
    ['907264', { FirstName: '', LastName: undefined }, []],
  ])('%s for %j: %j', ([pin, owner, problems]) => {
    expect(codes(pin, owner)).toEqual(problems)
  })

  test('says which name it is', () => {
    expect(judgePin('62782', STRICT, { FirstName: 'Eva', LastName: 'Marta' })).toEqual([
      { code: 'name', field: 'LastName' },
    ])
  })
})

describe('rules 2 and 3: the extension, either way', () => {
  test.for<[string, PinOwner, PinProblemCode[]]>([
    ['2041', { DtmfAccessId: '2041' }, ['extension']],
    ['920417', { DtmfAccessId: '2041' }, ['extension']],
    ['1402', { DtmfAccessId: '2041' }, ['extension-reversed']],
    ['914027', { DtmfAccessId: '2041' }, ['extension-reversed']],
    ['920471', { DtmfAccessId: '2041' }, []],
    ['2041', { DtmfAccessId: '20417' }, []],
    ['908042', { DtmfAccessId: '2041', alternateExtensions: ['82041', '8042'] }, ['extension']],
    ['240897', { alternateExtensions: ['8042'] }, ['extension-reversed']],
    ['925297', { DtmfAccessId: '252' }, ['extension', 'extension-reversed']],
    ['907264', { DtmfAccessId: '', alternateExtensions: ['', 'SIP:907264@lab.example', '+907264'] }, []],
    ['907264', { DtmfAccessId: undefined }, []],
  ])('%s for %j: %j', ([pin, owner, problems]) => {
    expect(codes(pin, owner)).toEqual(problems)
  })

  test('say which extension it is, the way it is dialled', () => {
    const owner = { DtmfAccessId: '555', alternateExtensions: ['82041'] }
    expect(judgePin('9820417', STRICT, owner)).toEqual([{ code: 'extension', extension: '82041' }])
    expect(judgePin('9140287', STRICT, owner)).toEqual([{ code: 'extension-reversed', extension: '82041' }])
  })
})

describe('rule 4: a repeated group', () => {
  test.for([
    ['408408', '408'],
    ['9090', '90'],
    ['408408408', '408'],
    ['40874087', '4087'],
  ] as const)('%s repeats %s', ([pin, group]) => {
    expect(judgePin(pin, STRICT)).toContainEqual({ code: 'repeated-group', group })
  })

  test.for(['4084085', '408480', '94084084'])('%s repeats nothing to its end', (pin) => {
    expect(codes(pin)).not.toContain('repeated-group')
  })

  test('123123 is one', () => {
    expect(codes('123123')).toEqual(['repeated-group', 'keypad-line'])
  })
})

describe('rule 5: two different digits', () => {
  test.for(['121212', '2272', '999999', '9799'])('%s has no more', (pin) => {
    expect(codes(pin)).toContain('two-digits')
  })

  test.for(['121214', '9072'])('%s has more', (pin) => {
    expect(codes(pin)).not.toContain('two-digits')
  })
})

describe('rule 6: one digit three times in a row', () => {
  test.for([
    ['28883', '8'],
    ['90006', '0'],
    ['9072222', '2'],
  ] as const)('%s has it in %s', ([pin, digit]) => {
    expect(judgePin(pin, STRICT)).toEqual([{ code: 'repeated-digit', digit }])
  })

  test.for(['28838', '2883', '228833'])('%s has not', (pin) => {
    expect(codes(pin)).toEqual([])
  })
})

describe('rule 7: a run', () => {
  test.for(['0123', '012345', '987654', '3210', '6789', '2345'])('%s goes up or down', (pin) => {
    expect(codes(pin)).toContain('sequence')
  })

  test.for(['0124', '8901', '1098', '2468', '234509', '2344'])('%s does not', (pin) => {
    expect(codes(pin)).not.toContain('sequence')
  })
})

describe('rule 8: a straight line on the keypad', () => {
  test.for([
    ['1593', '159'],
    ['7530', '753'],
    ['147365', '147'],
    ['159730', '159'],
    ['902584', '258'],
    ['085294', '085'],
    ['63214', '321'],
    ['9963', '963'],
  ] as const)('%s holds %s', ([pin, keys]) => {
    expect(judgePin(pin, STRICT)).toContainEqual({ code: 'keypad-line', keys })
  })

  // 1-5-7, 0-2-5 and 1-8-7 turn or jump; 4-7-0 would need a key where none is.
  test.for(['1574', '0259', '1873', '4709'])('%s holds none', (pin) => {
    expect(codes(pin)).toEqual([])
  })
})

/** All numbers of so many digits that pass. */
const passing = (length: number): number => {
  let count = 0
  for (let number = 0; number < 10 ** length; number += 1)
    if (judgePin(String(number).padStart(length, '0'), STRICT).length === 0) count += 1
  return count
}

describe('the rules that know nothing of the person', () => {
  test('leave 8,998 of all four-digit PINs', () => {
    expect(passing(4)).toBe(8998)
  })

  test('leave 892,054 of all six-digit PINs', () => {
    expect(passing(6)).toBe(892_054)
  })
})
