import { daysAfterPublication } from './counting.ts'
import { from2027, sinceAdoption, sinceDigitalCode } from './in-force.ts'
import { rows } from './row.ts'

const byLaw233 = sinceAdoption('2025-11-24')
const byLaw254 = sinceAdoption('2026-01-09')

/** When the amending Laws take effect (catalogue section 11; Order No. 100 states its own in its file). */
export const entryIntoForce = rows([
  {
    id: 'E-233',
    citation: { act: 'law-233-VIII', article: '2' },
    says: {
      kk: '№ 233-VIII Заң алғашқы ресми жарияланған күнінен кейін күнтізбелік алпыс күн өткен соң қолданысқа енгізіледі.',
      ru: 'Закон № 233-VIII вводится в действие по истечении шестидесяти календарных дней после дня его первого официального опубликования.',
      en: 'Law No. 233-VIII enters into force upon expiry of sixty calendar days after the day of its first official publication.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: byLaw233,
    term: daysAfterPublication(60),
  },
  {
    id: 'E-233a',
    citation: { act: 'law-233-VIII', article: '2' },
    says: {
      kk: '9-бапқа өзгерістер және 9-1-бапты алып тастау 2027 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.',
      ru: 'Изменения статьи 9 и исключение статьи 9-1 вводятся в действие с 1 января 2027 года.',
      en: 'The changes of article 9 and the exclusion of article 9-1 take effect on 1 January 2027.',
    },
    binds: ['anyone'],
    kinds: ['STATUS'],
    inForce: from2027,
    ambiguities: [39, 40],
  },
  {
    id: 'E-233b',
    citation: { act: 'law-233-VIII', article: '2' },
    says: {
      kk: '9-2-баптың 1-тармағының 7) және 9) тармақшалары Цифрлық кодекс қолданысқа енгізілген күннен бастап қолданылады.',
      ru: 'Подпункты 7) и 9) пункта 1 статьи 9-2 вводятся в действие с даты введения в действие Цифрового кодекса.',
      en: 'Article 9-2, paragraph 1, subparagraphs 7 and 9 take effect when the Digital Code enters into force.',
    },
    binds: ['anyone'],
    kinds: ['STATUS'],
    inForce: sinceDigitalCode,
    ambiguities: [43, 49],
  },
  {
    id: 'E-254',
    citation: { act: 'law-254-VIII' },
    says: {
      kk: '8-бапты өзгерткен № 254-VIII Заң алғашқы ресми жарияланған күнінен кейін күнтізбелік алпыс күн өткен соң қолданысқа енгізіледі.',
      ru: 'Закон № 254-VIII, изменивший статью 8, вводится в действие по истечении шестидесяти календарных дней после дня его первого официального опубликования.',
      en: 'Law No. 254-VIII, which amended article 8, enters into force upon expiry of sixty calendar days after the day of its first official publication.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: byLaw254,
    term: daysAfterPublication(60),
  },
])
