import { choose, inEveryLanguage } from '../procedure/in-every-language.ts'
import type { LetterTemplate } from '../procedure/letter.ts'
import type { CertificateContext } from './context.ts'

/** Letters about the standing of a certificate. Its grant is announced by the accreditation case. */
export const certificateLetters: readonly LetterTemplate[] = [
  changed('certificate-suspended', 'certificate.suspended', 'L47-3.1.1', {
    kk: 'Куәлік тоқтатыла тұрды',
    ru: 'Свидетельство приостановлено',
    en: 'The certificate is suspended',
  }),
  changed('certificate-reinstated', 'certificate.reinstated', 'L47-3.1.1', {
    kk: 'Куәлік қалпына келтірілді',
    ru: 'Свидетельство возобновлено',
    en: 'The certificate is reinstated',
  }),
  changed('certificate-revoked', 'certificate.revoked', 'L47-2.1.3', {
    kk: 'Куәлік қайтарып алынды',
    ru: 'Свидетельство отозвано',
    en: 'The certificate is revoked',
  }),
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
    subject: () => what,
    body: ({ entry, standing }) =>
      inEveryLanguage((language, day) => {
        const { number } = standing.context as CertificateContext
        return choose(
          language,
          `№ ${number} куәлік: ${what.kk.toLowerCase()}, күші ${day(entry.effectiveOn)} бастап. Негізі: ${entry.data.document}. ${entry.data.reason}`,
          `Свидетельство № ${number}: ${what.ru.toLowerCase()} с ${day(entry.effectiveOn)}. Основание: ${entry.data.document}. ${entry.data.reason}`,
          `Certificate No. ${number}: ${what.en.toLowerCase()} with effect from ${day(entry.effectiveOn)}. Document: ${entry.data.document}. ${entry.data.reason}`,
        )
      }),
  }
}
