import { describe, expect, test } from 'vitest'
import { CupiProtocolError } from '../errors.ts'
import { xml } from './xml.ts'

const treeOf = (text: string) => xml.read(text).tree

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

describe('reading XML', () => {
  test('gives the tree that the same JSON has: an array for several, an object for one', () => {
    expect(xml.read(`${PROLOG}<Users total="2"><User><Alias>a</Alias></User><User/></Users>`)).toEqual({
      root: 'Users',
      tree: { '@total': '2', User: [{ Alias: 'a' }, ''] },
    })
    expect(treeOf('<Users total="1"><User><Alias>a</Alias></User></Users>')).toEqual({
      '@total': '1',
      User: { Alias: 'a' },
    })
  })

  test('keeps a total that stands alone', () => {
    expect(treeOf('<Users total="0"/>')).toEqual({ '@total': '0' })
  })

  test.for([
    ['<a><b/></a>', ''],
    ['<a><b></b></a>', ''],
    ['<a><b nil="true"/></a>', ''],
    ['<a><b> true</b></a>', 'true'],
    ['<a><b >2041</b ></a>', '2041'],
    ['<a><b>0042</b></a>', '0042'],
    ['<a><b>R&amp;D</b></a>', 'R&D'],
    ['<a><b>R&#38;D</b></a>', 'R&D'],
    ['<a><b>&#x41;&#246;</b></a>', 'Aö'],
    ['<a><b>&amp;lt;&amp;#38;</b></a>', '&lt;&#38;'],
    ['<a><b>&bogus;</b></a>', '&bogus;'],
    ['<a><b>x&#0;y</b></a>', 'xy'],
    ['<a><b><![CDATA[<i>R&amp;D</i>]]></b></a>', '<i>R&amp;D</i>'],
    ['<a><b>1<![CDATA[2]]>3</b></a>', '123'],
    ['<a><b>Ber<!-- <c>&amp; --> lin</b></a>', 'Ber lin'],
    ['<a><b>1\r\n2</b></a>', '1\n2'],
    ['<a><b lang="de">x</b></a>', 'x'],
  ] as const)('%s holds "%s"', ([text, value]) => {
    expect(treeOf(text)).toEqual({ b: value })
  })

  test('takes a byte order mark, comments and instructions around the root', () => {
    const text = `\uFEFF${PROLOG}<!-- a > b --><?sort up?><a><b>1</b></a> <!-- <c> d --><?end?>\n`
    expect(xml.read(text)).toEqual({ root: 'a', tree: { b: '1' } })
  })

  test('finds more entities than any library default counts', () => {
    const rows = 3000
    const { tree } = xml.read(`<Users>${'<User>R&amp;D O&apos;Brien &#38;</User>'.repeat(rows)}</Users>`)
    expect(tree).toEqual({ User: Array.from({ length: rows }, () => "R&D O'Brien &") })
  })

  test.for([
    ['nothing', ''],
    ['blanks', '  \n'],
    ['plain text', 'Server Busy'],
    ['text before the root', 'x<a/>'],
    ['text after the root', '<a/>trailing'],
    ['text after the root, before a comment', '<a/>trailing<!-- c -->'],
    ['CDATA after the root', '<a/><![CDATA[x]]>'],
    ['an open comment', '<a/><!-- '],
    ['two roots', '<a/><b/>'],
    ['two roots of one name', '<a/><a/>'],
    ['an open element', '<a><b></a>'],
    ['a page of HTML', '<html><body><br></body></html>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a document type in lower case', '<!doctype html><html/>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>'],
    ['an element named __proto__', '<a><__proto__><polluted>1</polluted></__proto__></a>'],
    ['an element named constructor', '<a><constructor>1</constructor></a>'],
    ['an element named prototype', '<a><prototype>1</prototype></a>'],
    ['ten thousand levels', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`],
    ['ten thousand open levels', '<a>'.repeat(10_000)],
  ] as const)('refuses %s', ([, text]) => {
    expect(() => xml.read(text)).toThrow(CupiProtocolError)
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  test('says why in a line, however long the document', () => {
    expect(() => xml.read('<a>'.repeat(10_000))).toThrow(/^[\s\S]{1,250}$/)
  })
})

describe('writing XML', () => {
  test('gives the prolog and the root, without blanks between elements', () => {
    const tree = { '@total': '2', User: [{ Alias: 'a', City: '' }, { Alias: 'b' }] }
    expect(xml.write('Users', tree)).toBe(
      `${PROLOG}<Users total="2"><User><Alias>a</Alias><City></City></User><User><Alias>b</Alias></User></Users>`,
    )
  })

  test('gives an empty list as one tag', () => {
    expect(xml.write('Users', { '@total': '0' })).toBe(`${PROLOG}<Users total="0"/>`)
  })

  test('escapes what markup is made of', () => {
    const value = `<b>"R&D"</b> ]]> O'Brien &amp;`
    const text = xml.write('a', { b: value })
    expect(text).not.toContain('<b>"')
    expect(treeOf(text)).toEqual({ b: value })
  })

  test('replaces characters that XML has no form for', () => {
    expect(treeOf(xml.write('a', { b: 'x\u0000y\uD800z\uFFFE\u{1F600}' }))).toEqual({
      b: 'x\uFFFDy\uFFFDz\uFFFD\u{1F600}',
    })
  })
})
