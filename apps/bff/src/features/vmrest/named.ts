import type { AuditTarget } from '@unity-desk/contract'

type Directory = {
  readonly nameOf: (
    ObjectId: string,
  ) => Promise<{ readonly Alias: string; readonly DisplayName: string } | undefined>
}

/**
 * Adds to a record how the person is called, as the index knows them: who reads the log in a year may find nobody of
 * that id. A name that cannot be had holds nothing up.
 */
export const namedIn =
  (directory: Directory) =>
  async (target: AuditTarget): Promise<AuditTarget> => {
    if (target.kind !== 'users' || target.ObjectId === undefined) return target
    return { ...target, ...(await directory.nameOf(target.ObjectId).catch(() => undefined)) }
  }
