import { DeskProblem } from '@unity-desk/contract'
import { describeError, sayWhy, type ErrorText } from '#api/error-text.ts'
import { words } from './words.ts'

/** As a sentence: the server's words follow the name of a field. */
const asSentence = (text: string): string => {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}

/**
 * What the server refused, by the field that it stands at: `networks.0` is of `networks`.
 * @param fields those that there are on the screen; undefined is returned where the refusal is about none of them
 */
export const refusalsAt = <Field extends string>(
  error: unknown,
  fields: readonly Field[],
): Readonly<Partial<Record<Field, string>>> | undefined => {
  if (!(error instanceof DeskProblem)) return undefined
  const reason = error.problem.reason ?? error.problemName
  const found = (error.problem.fields ?? []).flatMap(({ name, code, message }) => {
    const field = fields.find((each) => each === name.split('.', 1)[0])
    return field === undefined
      ? []
      : [
          [
            field,
            words.refusalOf(`${field}: ${code}`) ?? sayWhy({ why: asSentence(message), reason }).why,
          ] as const,
        ]
  })
  return found.length === 0 ? undefined : (Object.fromEntries(found) as Partial<Record<Field, string>>)
}

/** Why something was not done. A rule that refused it here is our own, and not Unity's. */
export const describeRefusal = (error: unknown): ErrorText =>
  error instanceof DeskProblem && error.problemName === 'rule-refused'
    ? { ...describeError(error), ...words.refused }
    : describeError(error)
