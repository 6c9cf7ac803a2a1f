import { expect, test } from 'vitest'
import { layout } from './layout.ts'

test('each element of XML begins its own line', () => {
  const xml = '<?xml version="1.0"?><Users total="1"><User><Alias>a&lt;b</Alias><City/></User></Users>'
  expect(layout(xml, 'application/xml').split('\n')).toEqual([
    '<?xml version="1.0"?>',
    '<Users total="1">',
    '  <User>',
    '    <Alias>a&lt;b</Alias>',
    '    <City/>',
    '  </User>',
    '</Users>',
  ])
})

test('JSON is laid out, and what is none stays as it came', () => {
  expect(layout('{"a":[1]}', 'application/json;charset=UTF-8')).toBe('{\n  "a": [\n    1\n  ]\n}')
  expect(layout('<html>', 'application/json')).toBe('<html>')
})
