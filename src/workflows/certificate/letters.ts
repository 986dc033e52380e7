import { choose, inEveryLanguage } from '../procedure/in-every-language.ts'
import type { LetterTemplate } from '../procedure/letter.ts'
import { merzim } from '../procedure/roles.ts'
import type { CertificateContext } from './context.ts'
import { endsTheSuspension } from './end-of-suspension.ts'

/** Letters about the standing of a certificate. Its grant is announced by the accreditation case. */
export const certificateLetters: readonly LetterTemplate[] = [
  changed('certificate-suspended', 'certificate.suspended', 'L47-3.1.1', {
    kk: 'Куәліктің қолданысы тоқтатыла тұрды',
    ru: 'Действие свидетельства приостановлено',
    en: 'The certificate is suspended',
  }),
  changed('certificate-reinstated', 'certificate.reinstated', 'L47-3.1.1', {
    kk: 'Куәліктің қолданысы жаңартылды',
    ru: 'Действие свидетельства возобновлено',
    en: 'The certificate is reinstated',
  }),
  changed('certificate-revoked', 'certificate.revoked', 'L47-2.1.3', {
    kk: 'Куәлік кері қайтарып алынды',
    ru: 'Свидетельство отозвано',
    en: 'The certificate is revoked',
  }),
  {
    id: 'certificate-in-force-again',
    occasion: 'deadline.expired',
    to: 'organization',
    provision: 'L47-3.1.1',
    when: ({ entry, standing }) => endsTheSuspension(entry, standing.context),
    subject: () => ({
      kk: 'Куәліктің қолданысы жаңартылды',
      ru: 'Действие свидетельства возобновлено',
      en: 'The certificate is in force again',
    }),
    body: ({ entry, standing }) =>
      inEveryLanguage((language, day) => {
        const { number } = standing.context as CertificateContext
        return choose(
          language,
          `Тоқтата тұрудың үш айы аяқталды: № ${number} куәлік ${day(entry.effectiveOn)} бастап қайта қолданыста. Бұл үшін шешім қажет емес.`,
          `Три месяца приостановления истекли: свидетельство № ${number} вновь действует с ${day(entry.effectiveOn)}. Решения для этого не нужно.`,
          `The three months of the suspension are over: certificate No. ${number} is in force again from ${day(entry.effectiveOn)}. No decision is needed for it.`,
        )
      }),
  },
  {
    id: 'certificate-returned',
    occasion: 'certificate.returned',
    to: 'authorizedBody',
    provision: 'L47-2.1.2',
    subject: () => ({
      kk: 'Куәлік өз еркімен қайтарылды',
      ru: 'Свидетельство возвращено добровольно',
      en: 'A certificate was returned voluntarily',
    }),
    body: ({ organizationName, standing, entry }) =>
      inEveryLanguage((language, day) => {
        const { number } = standing.context as CertificateContext
        return choose(
          language,
          `«${organizationName}» № ${number} куәлігін ${day(entry.effectiveOn)} күні қайтарды.`,
          `«${organizationName}» вернула свидетельство № ${number} ${day(entry.effectiveOn)}.`,
          `“${organizationName}” returned certificate No. ${number} on ${day(entry.effectiveOn)}.`,
        )
      }),
  },
]

function changed(
  id: string,
  occasion: string,
  provision: string,
  what: Record<'kk' | 'ru' | 'en', string>,
): LetterTemplate {
  return {
    id,
    occasion,
    to: 'organization',
    provision,
    // What a case here decided is told by the letter of its decision.
    when: ({ entry }) => entry.recordedBy !== merzim,
    subject: () => what,
    body: ({ entry, standing }) =>
      inEveryLanguage((language, day) => {
        const { number } = standing.context as CertificateContext
        return choose(
          language,
          `№ ${number} куәлік. ${what.kk}: ${day(entry.effectiveOn)} бастап. Негізі: ${entry.data.document}. ${entry.data.reason}`,
          `Свидетельство № ${number}. ${what.ru} с ${day(entry.effectiveOn)}. Основание: ${entry.data.document}. ${entry.data.reason}`,
          `Certificate No. ${number}. ${what.en} with effect from ${day(entry.effectiveOn)}. Document: ${entry.data.document}. ${entry.data.reason}`,
        )
      }),
  }
}
