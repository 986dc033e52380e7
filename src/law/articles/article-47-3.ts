import { law } from './citations.ts'
import { lasting, withinOneDay } from './counting.ts'
import { since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 47-3. Suspension of a certificate of accreditation. */
export const article47_3 = rows([
  {
    id: 'L47-3.1.1',
    citation: law('47-3', { paragraph: '1', subparagraph: '1' }),
    says: {
      kk: 'Аккредиттелген ұйым қызметі туралы жылдық есепті мерзімінде ұсынбаса, куәліктің қолданысы үш айға тоқтатыла тұрады.',
      ru: 'Если аккредитованная организация не представила годовой отчёт о деятельности в срок, действие свидетельства приостанавливается на три месяца.',
      en: 'When an accredited organization has not submitted its annual report in time, the certificate is suspended for three months.',
    },
    binds: ['authorizedBody'],
    kinds: ['STATUS', 'CLOCK'],
    inForce: since2026,
    ambiguities: [1, 3, 9],
    term: lasting(3, 'month', 'effective', 'status'),
  },
  {
    id: 'L47-3.1.2',
    citation: law('47-3', { paragraph: '1', subparagraph: '2' }),
    says: {
      kk: 'Жылдық есепте көрінеу жалған мәлімет болса, куәліктің қолданысы үш айға тоқтатыла тұрады.',
      ru: 'Если годовой отчёт содержит заведомо ложные сведения, действие свидетельства приостанавливается на три месяца.',
      en: 'When an annual report contains knowingly false information, the certificate is suspended for three months.',
    },
    binds: ['authorizedBody'],
    kinds: ['STATUS', 'JUDGE'],
    inForce: since2026,
    // Ambiguities 1 and 3 are written for paragraph 1 as a whole, so they stand at both of its grounds.
    ambiguities: [1, 3, 10],
    term: lasting(3, 'month', 'effective', 'status'),
  },
  {
    id: 'L47-3.2',
    citation: law('47-3', { paragraph: '2' }),
    says: {
      kk: 'Куәлік қолданысының тоқтатыла тұрғаны туралы мәлімет бір күн ішінде уәкілетті органның интернет-ресурсында және бірыңғай цифрлық платформада орналастырылады.',
      ru: 'Сведения о приостановлении действия свидетельства размещаются на интернет-ресурсе уполномоченного органа и на единой цифровой платформе в течение одного дня.',
      en: 'Suspension of a certificate is published on the authorized body’s internet resource and on the platform within one day.',
    },
    binds: ['authorizedBody', 'expertOrganization'],
    kinds: ['CLOCK', 'PUBLISH'],
    inForce: since2026,
    ambiguities: [2],
    term: withinOneDay('ordered'),
  },
])
