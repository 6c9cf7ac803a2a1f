import { spoken } from '#lib/language.ts'
import { clockWithSeconds, count } from '#lib/time.ts'

/** What came of taking changes back. No word of it goes by the gender or number of what was changed. */
export const takenBackWords = spoken({
  en: {
    done: (at: Date) => `Undone, as Unity confirmed at ${clockWithSeconds(at)}.`,
    unknown: (at: Date) =>
      `Unity had not confirmed it at ${clockWithSeconds(at)}: whether it is undone is not known. Look again before you repeat it.`,
    some: (done: number, of: number) => `Undone: ${count(done)} of ${count(of)}.`,
    left: (names: string) => `Not put back: ${names}.`,
  },
  de: {
    done: (at: Date) => `Rückgängig gemacht, von Unity um ${clockWithSeconds(at)} bestätigt.`,
    unknown: (at: Date) =>
      `Unity hatte es um ${clockWithSeconds(at)} nicht bestätigt: Ob es rückgängig gemacht ist, ist nicht bekannt. Sehen Sie noch einmal nach, bevor Sie es wiederholen.`,
    some: (done: number, of: number) => `Rückgängig gemacht: ${count(done)} von ${count(of)}.`,
    left: (names: string) => `Nicht wiederhergestellt: ${names}.`,
  },
  es: {
    done: (at: Date) => `Deshecho, según confirmó Unity a las ${clockWithSeconds(at)}.`,
    unknown: (at: Date) =>
      `Unity no lo había confirmado a las ${clockWithSeconds(at)}: no se sabe si está deshecho. Compruébelo antes de repetirlo.`,
    some: (done: number, of: number) => `Cambios deshechos: ${count(done)} de ${count(of)}.`,
    left: (names: string) => `No restablecido: ${names}.`,
  },
  fr: {
    done: (at: Date) => `Annulation confirmée par Unity à ${clockWithSeconds(at)}.`,
    unknown: (at: Date) =>
      `Unity n’avait pas confirmé l’annulation à ${clockWithSeconds(at)} : on ne sait pas si elle a eu lieu. Vérifiez à nouveau avant de recommencer.`,
    some: (done: number, of: number) => `Annulation : ${count(done)} sur ${count(of)}.`,
    left: (names: string) => `Non rétabli : ${names}.`,
  },
  pt: {
    done: (at: Date) => `Desfeito, como o Unity confirmou às ${clockWithSeconds(at)}.`,
    unknown: (at: Date) =>
      `O Unity não tinha confirmado às ${clockWithSeconds(at)}: não se sabe se foi desfeito. Verifique de novo antes de repetir.`,
    some: (done: number, of: number) => `Alterações desfeitas: ${count(done)} de ${count(of)}.`,
    left: (names: string) => `Não restaurado: ${names}.`,
  },
})
