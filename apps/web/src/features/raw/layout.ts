const indent = (depth: number): string => '  '.repeat(Math.max(0, depth))

/** XML as Unity sends it stands in one line: here each element begins its own. Nothing but white space is added. */
const layoutXml = (xml: string): string => {
  let depth = 0
  return xml
    .replaceAll(/>\s*</g, '>\n<')
    .split('\n')
    .map((line) => {
      if (line.startsWith('</')) depth -= 1
      const laidOut = indent(depth) + line
      const opens = /^<[^?!/][^>]*[^/]>$|^<[^?!/]>$/.test(line)
      if (opens) depth += 1
      return laidOut
    })
    .join('\n')
}

const layoutJson = (json: string): string => {
  try {
    return JSON.stringify(JSON.parse(json), undefined, 2)
  } catch {
    return json
  }
}

/** An answer in lines; what cannot be read as what it says it is stays as it came. */
export const layout = (text: string, contentType: string): string =>
  contentType.includes('json') ? layoutJson(text) : layoutXml(text)
